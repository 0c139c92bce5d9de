package dk.budgetspor.kernel.raaderum;

import dk.budgetspor.kernel.planning.YearAmount;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * A decision adopted a proposal, which is to become an item of the plan for the budget.
 *
 * @param proposalId the proposal
 * @param roundId the round
 * @param decisionId the decision
 * @param meetingId the meeting
 * @param bodyCode the body that decided
 * @param decidedOn the day
 * @param budgetYear the first year of the budget
 * @param number its number in the round
 * @param title what it is called
 * @param areaCode the management area
 * @param description what was proposed; may be empty
 * @param amounts the amounts, in the order of the years
 */
@Revision("1")
public record SavingsProposalAdopted(
        UUID proposalId,
        UUID roundId,
        UUID decisionId,
        UUID meetingId,
        String bodyCode,
        LocalDate decidedOn,
        int budgetYear,
        String number,
        String title,
        String areaCode,
        String description,
        List<YearAmount> amounts)
        implements SavingsProposalEvent {
    public SavingsProposalAdopted {
        amounts = List.copyOf(amounts);
    }
}
