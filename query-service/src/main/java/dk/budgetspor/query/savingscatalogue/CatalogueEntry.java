package dk.budgetspor.query.savingscatalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.query.platform.raaderum.ProposalRow;
import dk.budgetspor.query.platform.raaderum.ProposalRow.Decided;
import dk.budgetspor.query.platform.raaderum.ProposalRow.Prioritisation;
import dk.budgetspor.query.platform.raaderum.ProposalStep;
import dk.budgetspor.query.platform.raaderum.ProposalText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in the catalogue, as far as the caller may be told of it.
 *
 * @param proposalId the proposal
 * @param number its number in the round
 * @param title what it is called
 * @param areaCode the management area
 * @param bodyCode the committee that prioritises it
 * @param amounts in thousands of kroner, by year; negative is a saving
 * @param investmentThousandDkk what must be invested first; 0 if nothing
 * @param staffEffectFte full-time employees more, or less where negative
 * @param description what is proposed; may be empty
 * @param serviceConsequences what it means for citizens; may be empty
 * @param staffConsequences what it means for employees; may be empty
 * @param risk what may go wrong; may be empty
 * @param startsOn the day it is to begin; null if that is open
 * @param detailsDocument number of the document with the details; null if there is none
 * @param step how far it has come
 * @param prioritisation what the committee thought of it; null if it has not said, or not in complete minutes
 * @param incorporatedOn the day it came into the budget of the first reading; null if it did not
 * @param decided what was decided of it; null if nothing was
 * @param hearingResponses answers to the hearing that name it, by date; empty for the public
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record CatalogueEntry(
        UUID proposalId,
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
        ProposalStep step,
        @Nullable Prioritisation prioritisation,
        @Nullable LocalDate incorporatedOn,
        @Nullable Decided decided,
        List<NamingResponse> hearingResponses) {
    CatalogueEntry {
        hearingResponses = List.copyOf(hearingResponses);
    }

    static CatalogueEntry of(ProposalRow row) {
        ProposalText text = row.text();
        return new CatalogueEntry(
                row.proposalId(),
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
                row.step(),
                row.prioritisation(),
                row.incorporatedOn(),
                row.decided(),
                List.of());
    }

    CatalogueEntry with(List<NamingResponse> responses) {
        return new CatalogueEntry(
                proposalId,
                number,
                title,
                areaCode,
                bodyCode,
                amounts,
                investmentThousandDkk,
                staffEffectFte,
                description,
                serviceConsequences,
                staffConsequences,
                risk,
                startsOn,
                detailsDocument,
                step,
                prioritisation,
                incorporatedOn,
                decided,
                responses);
    }

    /** What it brings or costs in a year; null if it says nothing of it. */
    public @Nullable Long in(int year) {
        return amounts.stream()
                .filter(amount -> amount.year() == year)
                .map(YearAmount::thousandDkk)
                .findFirst()
                .orElse(null);
    }

    /** Whether it is no more, and counts for nothing. */
    public boolean isGone() {
        return step == ProposalStep.WITHDRAWN;
    }
}
