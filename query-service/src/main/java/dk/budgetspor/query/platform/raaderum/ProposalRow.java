package dk.budgetspor.query.platform.raaderum;

import dk.budgetspor.kernel.raaderum.Priority;
import dk.budgetspor.kernel.raaderum.ProcessRule;
import dk.budgetspor.kernel.raaderum.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it stands, as far as somebody may be told of it.
 *
 * @param proposalId the proposal
 * @param roundId the round
 * @param number its number in the round
 * @param text what it says
 * @param submittedOn the day it was handed in
 * @param deadline the last day as it stood then; null if there was none
 * @param late whether it came after that day
 * @param step how far it has come
 * @param withdrawal that it is no more; null if it is
 * @param board how the Executive Board treated it last; null if it has not, and for the public
 * @param prioritisation what the committee thought of it last; null if it has not said
 * @param catalogueOn the day it was put in the catalogue; null if it was not
 * @param incorporatedOn the day it came into the budget of the first reading; null if it did not
 * @param decided what was decided of it; null if nothing was
 * @param planId the plan of the item it became; null if it became none
 * @param planItemId the item it became; null if it became none
 * @param awaitsPlanCode why it is no item of a plan yet, as the code of a rule; null if it does not wait, and for the
 *     public
 * @param version its place in the proposal's stream; null in the public edition
 */
public record ProposalRow(
        UUID proposalId,
        UUID roundId,
        String number,
        ProposalText text,
        LocalDate submittedOn,
        @Nullable LocalDate deadline,
        boolean late,
        ProposalStep step,
        @Nullable Withdrawal withdrawal,
        @Nullable BoardTreatment board,
        @Nullable Prioritisation prioritisation,
        @Nullable LocalDate catalogueOn,
        @Nullable LocalDate incorporatedOn,
        @Nullable Decided decided,
        @Nullable UUID planId,
        @Nullable UUID planItemId,
        @Nullable String awaitsPlanCode,
        @Nullable Long version) {
    /**
     * That a proposal is no more.
     *
     * @param on the day
     * @param reason why
     */
    public record Withdrawal(LocalDate on, String reason) {}

    /**
     * How the Executive Board treated a proposal.
     *
     * @param verdict whether it goes on
     * @param on the day
     * @param note what it said; may be empty
     */
    public record BoardTreatment(BoardVerdict verdict, LocalDate on, String note) {}

    /**
     * What a committee thinks of a proposal.
     *
     * @param bodyCode the committee
     * @param meetingId the meeting
     * @param on the day
     * @param priority what it thinks
     * @param rank its place among what the committee recommends; null if it has none
     * @param note in its words; may be empty
     * @param wantedIdea what it wants looked into besides; null if nothing, and for the public
     * @param exemptedFrom the rules it would have broken without an exemption; empty for the public
     */
    public record Prioritisation(
            String bodyCode,
            UUID meetingId,
            LocalDate on,
            Priority priority,
            @Nullable Integer rank,
            String note,
            @Nullable String wantedIdea,
            List<ProcessRule> exemptedFrom) {
        public Prioritisation {
            exemptedFrom = List.copyOf(exemptedFrom);
        }
    }

    /**
     * What was decided of a proposal.
     *
     * @param verdict what
     * @param decisionId the decision
     * @param meetingId the meeting
     * @param bodyCode the body that decided
     * @param on the day
     */
    public record Decided(Verdict verdict, UUID decisionId, UUID meetingId, String bodyCode, LocalDate on) {}
}
