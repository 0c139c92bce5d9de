package dk.budgetspor.kernel.raaderum;

import dk.budgetspor.kernel.planning.YearAmount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A proposal was written anew, whole.
 *
 * @param proposalId the proposal
 * @param roundId the round
 * @param textVersion which writing it is, from 2
 * @param number its number in the round; one of its kind there
 * @param title what it is called
 * @param areaCode the management area
 * @param bodyCode the committee that is to prioritise it
 * @param amounts at most one amount for each year of the budget, in their order; negative is a saving
 * @param investmentThousandDkk what must be invested first, in whole thousands of kroner; 0 if nothing
 * @param staffEffectFte full-time employees more, or less where negative; two decimals at most
 * @param description what is proposed; may be empty
 * @param serviceConsequences what it means for citizens; may be empty
 * @param staffConsequences what it means for employees; may be empty
 * @param risk what may go wrong; may be empty
 * @param startsOn the day it is to begin; null if that is open
 * @param detailsDocument number of the document with the details, such as {@code 24917/24}; null if there is
 *     none
 * @param workPackageId the work package it comes from; null if from none
 * @param ideaIds the ideas it comes from; may be empty
 * @param revisedOn the day
 * @param reason why
 */
@Revision("1")
public record SavingsProposalRevised(
        UUID proposalId,
        UUID roundId,
        int textVersion,
        String number,
        String title,
        String areaCode,
        String bodyCode,
        List<YearAmount> amounts,
        long investmentThousandDkk,
        BigDecimal staffEffectFte,
        String description,
        String serviceConsequences,
        String staffConsequences,
        String risk,
        @Nullable LocalDate startsOn,
        @Nullable String detailsDocument,
        @Nullable UUID workPackageId,
        List<UUID> ideaIds,
        LocalDate revisedOn,
        String reason)
        implements ProposalTextEvent {
    public SavingsProposalRevised {
        amounts = List.copyOf(amounts);
        ideaIds = List.copyOf(ideaIds);
    }
}
