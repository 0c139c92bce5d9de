package dk.budgetspor.query.platform.raaderum;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.kernel.raaderum.ProposalTextEvent;
import dk.budgetspor.kernel.raaderum.SavingsProposalRevised;
import dk.budgetspor.kernel.raaderum.SavingsProposalSubmitted;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.FactTable;
import dk.budgetspor.query.platform.VersionedTable;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what proposals say: now, and in every writing. */
@Component
@ProcessingGroup(SavingsView.GROUP)
class ProposalTextsProjection {
    private final VersionedTable proposals;
    private final FactTable texts;
    private final ProposalTotals totals;
    private final JsonMapper json;

    ProposalTextsProjection(@Qualifier("viewJdbc") JdbcClient jdbc, JsonMapper json) {
        this.proposals = ProposalVersions.in(jdbc);
        this.texts = new FactTable(
                jdbc,
                "savings_proposal_text",
                "proposal_id",
                "text_version",
                "title",
                "area_code",
                "body_code",
                "amounts::jsonb",
                "investment_thousand_dkk",
                "staff_effect_fte",
                "description",
                "service_consequences",
                "staff_consequences",
                "risk",
                "starts_on",
                "details_document",
                "work_package_id",
                "idea_ids::uuid[]",
                "written_on",
                "reason");
        this.totals = new ProposalTotals(jdbc);
        this.json = json;
    }

    @EventHandler
    void on(SavingsProposalSubmitted event, Fact fact) {
        Map<String, @Nullable Object> row = content(event);
        write(event, row, event.submittedOn(), null, fact);
        row.put("round_id", event.roundId());
        row.put("number", event.number());
        row.put("submitted_on", event.submittedOn());
        row.put("deadline", event.deadline());
        row.put("late", event.late());
        row.put("exempted_from", new String[0]);
        for (String later : ProposalVersions.LATER) {
            row.put(later, null);
        }
        if (proposals.insert(event.proposalId(), row, fact)) {
            totals.follow(event.proposalId(), fact);
        }
    }

    @EventHandler
    void on(SavingsProposalRevised event, Fact fact) {
        Map<String, @Nullable Object> row = content(event);
        write(event, row, event.revisedOn(), event.reason(), fact);
        if (proposals.revise(event.proposalId(), row, fact)) {
            totals.follow(event.proposalId(), fact);
        }
    }

    private void write(
            ProposalTextEvent event,
            Map<String, @Nullable Object> content,
            LocalDate writtenOn,
            @Nullable String reason,
            Fact fact) {
        Map<String, @Nullable Object> text = values("proposal_id", event.proposalId(), "written_on", writtenOn);
        text.putAll(content);
        text.put("reason", reason);
        texts.add(text, fact);
    }

    private Map<String, @Nullable Object> content(ProposalTextEvent event) {
        return values(
                "text_version", event.textVersion(),
                "title", event.title(),
                "area_code", event.areaCode(),
                "body_code", event.bodyCode(),
                "amounts", json.writeValueAsString(event.amounts()),
                "investment_thousand_dkk", event.investmentThousandDkk(),
                "staff_effect_fte", event.staffEffectFte(),
                "description", event.description(),
                "service_consequences", event.serviceConsequences(),
                "staff_consequences", event.staffConsequences(),
                "risk", event.risk(),
                "starts_on", event.startsOn(),
                "details_document", event.detailsDocument(),
                "work_package_id", event.workPackageId(),
                "idea_ids", event.ideaIds().toArray(UUID[]::new));
    }
}
