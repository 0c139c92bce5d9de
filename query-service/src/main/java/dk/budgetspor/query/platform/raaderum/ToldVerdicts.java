package dk.budgetspor.query.platform.raaderum;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.kernel.raaderum.ProposalVerdictRefused;
import dk.budgetspor.kernel.raaderum.ProposalVerdictRevoked;
import dk.budgetspor.kernel.raaderum.SavingsProposalAdopted;
import dk.budgetspor.kernel.raaderum.SavingsProposalEvent;
import dk.budgetspor.kernel.raaderum.SavingsProposalRejected;
import dk.budgetspor.kernel.raaderum.Verdict;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.FactTable;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What decisions say of proposals, and which of it stands: that of the last day, of one day the one told last. */
final class ToldVerdicts {
    private static final String STANDING = """
            SELECT verdict, decision_id, meeting_id, body_code, told_on
            FROM (SELECT DISTINCT ON (decision_id) * FROM savings_verdict WHERE proposal_id = :id
                ORDER BY decision_id, position DESC) AS last
            WHERE verdict IS NOT NULL AND code IS NULL ORDER BY told_on DESC, position DESC LIMIT 1""";

    private static final Map<String, @Nullable Object> NONE = values(
            "verdict", null,
            "verdict_decision_id", null,
            "verdict_meeting_id", null,
            "verdict_body_code", null,
            "decided_on", null);

    private final JdbcClient jdbc;
    private final FactTable table;

    ToldVerdicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.table = new FactTable(
                jdbc,
                "savings_verdict",
                "proposal_id",
                "round_id",
                "decision_id",
                "meeting_id",
                "body_code",
                "verdict",
                "code",
                "told_on");
    }

    void add(SavingsProposalAdopted event, Fact fact) {
        add(
                event,
                event.decisionId(),
                event.meetingId(),
                event.bodyCode(),
                Verdict.ADOPTED,
                null,
                event.decidedOn(),
                fact);
    }

    void add(SavingsProposalRejected event, Fact fact) {
        add(
                event,
                event.decisionId(),
                event.meetingId(),
                event.bodyCode(),
                Verdict.REJECTED,
                null,
                event.decidedOn(),
                fact);
    }

    void add(ProposalVerdictRefused event, Fact fact) {
        LocalDate day = fact.businessDate();
        add(event, event.decisionId(), event.meetingId(), null, event.verdict(), event.code(), day, fact);
    }

    void add(ProposalVerdictRevoked event, Fact fact) {
        add(event, event.decisionId(), event.meetingId(), null, null, null, fact.businessDate(), fact);
    }

    private void add(
            SavingsProposalEvent event,
            UUID decisionId,
            UUID meetingId,
            @Nullable String bodyCode,
            @Nullable Verdict verdict,
            @Nullable String code,
            LocalDate toldOn,
            Fact fact) {
        table.add(
                values(
                        "proposal_id", event.proposalId(),
                        "round_id", event.roundId(),
                        "decision_id", decisionId,
                        "meeting_id", meetingId,
                        "body_code", bodyCode,
                        "verdict", verdict == null ? null : verdict.name(),
                        "code", code,
                        "told_on", toldOn),
                fact);
    }

    /** What stands of a proposal, as columns of its row. */
    Map<String, @Nullable Object> standing(UUID proposalId) {
        return jdbc.sql(STANDING)
                .param("id", proposalId)
                .query((row, number) -> values(
                        "verdict", row.getString("verdict"),
                        "verdict_decision_id", row.getObject("decision_id", UUID.class),
                        "verdict_meeting_id", row.getObject("meeting_id", UUID.class),
                        "verdict_body_code", row.getString("body_code"),
                        "decided_on", row.getObject("told_on", LocalDate.class)))
                .optional()
                .orElse(NONE);
    }
}
