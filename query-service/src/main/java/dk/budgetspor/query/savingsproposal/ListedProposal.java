package dk.budgetspor.query.savingsproposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.query.platform.raaderum.ProposalRow;
import dk.budgetspor.query.platform.raaderum.ProposalStep;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in the list of a round.
 *
 * @param proposalId the proposal
 * @param number its number in the round
 * @param title what it is called
 * @param areaCode the management area
 * @param bodyCode the committee that is to prioritise it
 * @param step how far it has come
 * @param late whether it was handed in after the last day
 * @param amounts in thousands of kroner, by year; negative is a saving
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ListedProposal(
        UUID proposalId,
        String number,
        String title,
        String areaCode,
        String bodyCode,
        ProposalStep step,
        boolean late,
        List<YearAmount> amounts) {
    static ListedProposal of(ProposalRow row) {
        return new ListedProposal(
                row.proposalId(),
                row.number(),
                row.text().title(),
                row.text().areaCode(),
                row.text().bodyCode(),
                row.step(),
                row.late(),
                row.text().amounts());
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
