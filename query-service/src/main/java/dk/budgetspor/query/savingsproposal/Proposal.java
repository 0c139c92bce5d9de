package dk.budgetspor.query.savingsproposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.query.platform.evidence.Evidence;
import dk.budgetspor.query.platform.raaderum.ProposalRow;
import dk.budgetspor.query.platform.raaderum.ProposalRow.BoardTreatment;
import dk.budgetspor.query.platform.raaderum.ProposalRow.Decided;
import dk.budgetspor.query.platform.raaderum.ProposalRow.Prioritisation;
import dk.budgetspor.query.platform.raaderum.ProposalRow.Withdrawal;
import dk.budgetspor.query.platform.raaderum.ProposalStep;
import dk.budgetspor.query.platform.raaderum.ProposalText;
import dk.budgetspor.query.platform.raaderum.RoundRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it stands, as far as the caller may be told of it.
 *
 * @param proposalId the proposal
 * @param roundId the round
 * @param roundTitle what the round is called
 * @param budgetYear the first of the four years of its budget
 * @param number its number in the round
 * @param title what it is called
 * @param areaCode the management area
 * @param bodyCode the committee that is to prioritise it
 * @param amounts in thousands of kroner, by year; negative is a saving
 * @param investmentThousandDkk what must be invested first; 0 if nothing
 * @param staffEffectFte full-time employees more, or less where negative
 * @param description what is proposed; may be empty
 * @param serviceConsequences what it means for citizens; may be empty
 * @param staffConsequences what it means for employees; may be empty
 * @param risk what may go wrong; may be empty
 * @param startsOn the day it is to begin; null if that is open
 * @param detailsDocument number of the document with the details; null if there is none
 * @param workPackageId the work package it comes from; null if from none, and for the public
 * @param ideaIds the ideas it comes from; empty for the public
 * @param textVersion which writing of it this is, from 1
 * @param submittedOn the day it was handed in
 * @param deadline the last day as it stood then; null if there was none
 * @param late whether it came after that day
 * @param step how far it has come
 * @param withdrawal that it is no more; null if it is
 * @param board how the Executive Board treated it last; null if it has not, and for the public
 * @param prioritisation what the committee thought of it last; null if it has not said, or not in complete minutes
 * @param catalogueOn the day it was put in the catalogue; null if it was not
 * @param incorporatedOn the day it came into the budget of the first reading; null if it did not
 * @param decided what was decided of it; null if nothing was
 * @param planId the plan of the item it became; null if it became none
 * @param planItemId the item it became; null if it became none
 * @param awaitsPlanCode why it is no item of a plan yet, as the code of a rule; null if it does not wait
 * @param writings how it was written, the latest first; empty for the public
 * @param evidence what there is to show for each rule of the process; empty for the public
 * @param inTheWay what would stand in the way of the committee today; empty for the public
 * @param version for {@code If-Match}; null in the public edition
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Proposal(
        UUID proposalId,
        UUID roundId,
        String roundTitle,
        int budgetYear,
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
        int textVersion,
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
        List<Writing> writings,
        List<Evidence> evidence,
        List<Evidence> inTheWay,
        @Nullable Long version) {
    Proposal {
        writings = List.copyOf(writings);
        evidence = List.copyOf(evidence);
        inTheWay = List.copyOf(inTheWay);
    }

    static Proposal of(
            ProposalRow row, RoundRow round, List<Writing> writings, List<Evidence> evidence, List<Evidence> inTheWay) {
        ProposalText text = row.text();
        return new Proposal(
                row.proposalId(),
                row.roundId(),
                round.title(),
                round.budgetYear(),
                row.number(),
                text.title(),
                text.areaCode(),
                text.bodyCode(),
                text.amounts(),
                text.investmentThousandDkk(),
                text.staffEffectFte(),
                text.description(),
                text.serviceConsequences(),
                text.staffConsequences(),
                text.risk(),
                text.startsOn(),
                text.detailsDocument(),
                text.workPackageId(),
                text.ideaIds(),
                text.version(),
                row.submittedOn(),
                row.deadline(),
                row.late(),
                row.step(),
                row.withdrawal(),
                row.board(),
                row.prioritisation(),
                row.catalogueOn(),
                row.incorporatedOn(),
                row.decided(),
                row.planId(),
                row.planItemId(),
                row.awaitsPlanCode(),
                writings,
                evidence,
                inTheWay,
                row.version());
    }

    /** What it brings or costs in a year; null if it says nothing of it. */
    public @Nullable Long in(int year) {
        return amounts.stream()
                .filter(amount -> amount.year() == year)
                .map(YearAmount::thousandDkk)
                .findFirst()
                .orElse(null);
    }
}
