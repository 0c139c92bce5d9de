package dk.budgetspor.query.platform.raaderum;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.kernel.raaderum.HearingRespondentErased;
import dk.budgetspor.kernel.raaderum.HearingResponseReceived;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.VersionedTable;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a row for each response to a hearing. The name of a private person stays sealed in it. */
@Component
@ProcessingGroup(SavingsView.GROUP)
class HearingProjection {
    private final VersionedTable responses;

    HearingProjection(@Qualifier("viewJdbc") JdbcClient jdbc) {
        this.responses = new VersionedTable(
                jdbc,
                "savings_hearing_response",
                "response_id",
                "round_id",
                "respondent_kind",
                "respondent",
                "respondent_key",
                "received_on",
                "text",
                "proposal_ids::uuid[]",
                "counts",
                "erased_reason");
    }

    @EventHandler
    void on(HearingResponseReceived event, Fact fact) {
        responses.insert(
                event.responseId(),
                values(
                        "round_id", event.roundId(),
                        "respondent_kind", event.respondentKind().name(),
                        "respondent", event.respondent(),
                        "respondent_key", event.respondentKey(),
                        "received_on", event.receivedOn(),
                        "text", event.text(),
                        "proposal_ids", event.proposalIds().toArray(UUID[]::new),
                        "counts", event.counts(),
                        "erased_reason", null),
                fact);
    }

    @EventHandler
    void on(HearingRespondentErased event, Fact fact) {
        responses.revise(event.responseId(), values("erased_reason", event.reason()), fact);
    }
}
