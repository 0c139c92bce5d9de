package dk.budgetspor.command.meetings;

import dk.budgetspor.command.meetings.DecisionParts.AmendmentRequest;
import dk.budgetspor.command.meetings.DecisionParts.RemarkRequest;
import dk.budgetspor.command.meetings.DecisionParts.VerdictRequest;
import dk.budgetspor.command.meetings.DecisionParts.VotesRequest;
import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemId;
import dk.budgetspor.kernel.meetings.DecisionId;
import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.web.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision as sent over HTTP; what is left out there is none of. */
record RecordDecisionRequest(
        @NotNull UUID agendaItemId,
        @Nullable Openness openness,
        @NotNull LocalDate decidedOn,
        @NotNull Outcome outcome,

        @NotNull @Size(max = Limits.TEXT) @PlainText(lines = true)
        String text,

        @Nullable @Size(max = Limits.TEXT) @PlainText(lines = true)
        String dissent,

        @Nullable @Size(max = DecisionParts.VOTES) List<@NotNull @Valid VotesRequest> votes,
        @Nullable @Size(max = DecisionParts.REMARKS) List<@NotNull @Valid RemarkRequest> remarks,
        @Nullable @Size(max = Limits.CODES) List<@NotNull UUID> planIds,
        @Nullable @Size(max = DecisionParts.ITEMS) List<@NotNull UUID> planItemIds,
        @Nullable @Size(max = DecisionParts.ITEMS) List<@NotNull @Valid AmendmentRequest> amendments,
        @Nullable @Size(max = DecisionParts.ITEMS) List<@NotNull @Valid VerdictRequest> savingsProposals,

        @Nullable @Size(max = Limits.REASON) @PlainText(lines = true)
        String outOfTurn) {
    RecordDecision command(MeetingId meetingId, UUID decisionId) {
        return new RecordDecision(
                meetingId,
                new DecisionId(decisionId),
                new AgendaItemId(agendaItemId),
                openness,
                new DecisionContent(
                        decidedOn,
                        outcome,
                        text,
                        Objects.requireNonNullElse(dissent, ""),
                        DecisionParts.votes(votes),
                        DecisionParts.remarks(remarks, decisionId),
                        DecisionParts.orNone(planIds),
                        DecisionParts.orNone(planItemIds),
                        DecisionParts.amendments(amendments),
                        DecisionParts.verdicts(savingsProposals)),
                outOfTurn == null || outOfTurn.isBlank() ? null : outOfTurn);
    }
}
