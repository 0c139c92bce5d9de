package dk.budgetspor.query.platform.raaderum;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.messaging.Metadata;
import dk.budgetspor.kernel.raaderum.MedBodyConsulted;
import dk.budgetspor.kernel.raaderum.ProcessRule;
import dk.budgetspor.kernel.raaderum.ProposalExemptionGranted;
import dk.budgetspor.kernel.raaderum.SavingsProposalEvent;
import dk.budgetspor.kernel.raaderum.SavingsProposalForwarded;
import dk.budgetspor.kernel.raaderum.SavingsProposalIncorporated;
import dk.budgetspor.kernel.raaderum.SavingsProposalPrioritised;
import dk.budgetspor.kernel.raaderum.SavingsProposalPutInCatalogue;
import dk.budgetspor.kernel.raaderum.SavingsProposalReturned;
import dk.budgetspor.kernel.raaderum.SavingsProposalWithdrawn;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.FactTable;
import dk.budgetspor.query.platform.VersionedTable;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps how far proposals have come, and each step on the way as the evidence needs it. */
@Component
@ProcessingGroup(SavingsView.GROUP)
class ProposalProcessProjection {
    private final VersionedTable proposals;
    private final ProposalTotals totals;
    private final FactTable treatments;
    private final FactTable consultations;
    private final FactTable priorities;
    private final FactTable exemptions;

    ProposalProcessProjection(@Qualifier("viewJdbc") JdbcClient jdbc) {
        this.proposals = ProposalVersions.in(jdbc);
        this.totals = new ProposalTotals(jdbc);
        this.treatments = new FactTable(
                jdbc, "savings_board_treatment", "proposal_id", "round_id", "verdict", "treated_on", "note");
        this.consultations = new FactTable(
                jdbc, "savings_consultation", "proposal_id", "round_id", "body_code", "consulted_on", "statement");
        this.priorities = new FactTable(
                jdbc,
                "savings_priority",
                "proposal_id",
                "round_id",
                "body_code",
                "meeting_id",
                "prioritised_on",
                "priority",
                "rank",
                "note",
                "wanted_idea",
                "exempted_from::text[]");
        this.exemptions = new FactTable(
                jdbc,
                "savings_exemption",
                "proposal_id",
                "round_id",
                "rule",
                "reason",
                "granted_on",
                "granted_by",
                "role");
    }

    @EventHandler
    void on(SavingsProposalForwarded event, Fact fact) {
        treat(event, BoardVerdict.FORWARDED, event.treatedOn(), event.note(), fact);
    }

    @EventHandler
    void on(SavingsProposalReturned event, Fact fact) {
        treat(event, BoardVerdict.RETURNED, event.treatedOn(), event.note(), fact);
    }

    private void treat(SavingsProposalEvent event, BoardVerdict verdict, LocalDate treatedOn, String note, Fact fact) {
        advance(event, fact, "board_verdict", verdict.name(), "board_treated_on", treatedOn, "board_note", note);
        treatments.add(
                values(
                        "proposal_id", event.proposalId(),
                        "round_id", event.roundId(),
                        "verdict", verdict.name(),
                        "treated_on", treatedOn,
                        "note", note),
                fact);
    }

    @EventHandler
    void on(MedBodyConsulted event, Fact fact) {
        proposals.revise(event.proposalId(), values(), fact);
        consultations.add(
                values(
                        "proposal_id", event.proposalId(),
                        "round_id", event.roundId(),
                        "body_code", event.bodyCode(),
                        "consulted_on", event.consultedOn(),
                        "statement", event.statement()),
                fact);
    }

    @EventHandler
    void on(SavingsProposalPrioritised event, Fact fact) {
        String[] exemptedFrom =
                event.exemptedFrom().stream().map(ProcessRule::name).toArray(String[]::new);
        advance(
                event,
                fact,
                "priority",
                event.priority().name(),
                "rank",
                event.rank(),
                "prioritised_on",
                event.prioritisedOn(),
                "priority_body_code",
                event.bodyCode(),
                "priority_meeting_id",
                event.meetingId(),
                "priority_note",
                event.note(),
                "wanted_idea",
                event.wantedIdea(),
                "exempted_from",
                exemptedFrom,
                "priority_position",
                fact.position());
        priorities.add(
                values(
                        "proposal_id", event.proposalId(),
                        "round_id", event.roundId(),
                        "body_code", event.bodyCode(),
                        "meeting_id", event.meetingId(),
                        "prioritised_on", event.prioritisedOn(),
                        "priority", event.priority().name(),
                        "rank", event.rank(),
                        "note", event.note(),
                        "wanted_idea", event.wantedIdea(),
                        "exempted_from", exemptedFrom),
                fact);
    }

    @EventHandler
    void on(ProposalExemptionGranted event, Fact fact) {
        proposals.revise(event.proposalId(), values(), fact);
        exemptions.add(
                values(
                        "proposal_id", event.proposalId(),
                        "round_id", event.roundId(),
                        "rule", event.rule().name(),
                        "reason", event.reason(),
                        "granted_on", Copenhagen.dayOf(fact.recordedAt()),
                        "granted_by", fact.text(Metadata.ACTOR_NAME),
                        "role", fact.text(Metadata.ROLE)),
                fact);
    }

    @EventHandler
    void on(SavingsProposalPutInCatalogue event, Fact fact) {
        advance(event, fact, "catalogue_on", event.putOn());
    }

    @EventHandler
    void on(SavingsProposalIncorporated event, Fact fact) {
        advance(event, fact, "incorporated_on", event.incorporatedOn());
    }

    @EventHandler
    void on(SavingsProposalWithdrawn event, Fact fact) {
        advance(event, fact, "withdrawn_on", event.withdrawnOn(), "withdrawn_reason", event.reason());
    }

    private void advance(SavingsProposalEvent event, Fact fact, @Nullable Object... changes) {
        if (proposals.revise(event.proposalId(), values(changes), fact)) {
            totals.follow(event.proposalId(), fact);
        }
    }
}
