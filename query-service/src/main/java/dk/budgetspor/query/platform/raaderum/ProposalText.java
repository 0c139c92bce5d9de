package dk.budgetspor.query.platform.raaderum;

import dk.budgetspor.kernel.planning.YearAmount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal says in one writing.
 *
 * @param version which writing it is, from 1
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
 * @param workPackageId the work package it comes from; null if from none
 * @param ideaIds the ideas it comes from; may be empty
 */
public record ProposalText(
        int version,
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
        List<UUID> ideaIds) {
    public ProposalText {
        amounts = List.copyOf(amounts);
        ideaIds = List.copyOf(ideaIds);
    }

    /** The same without where it comes from: ideas are not public. */
    ProposalText withoutOrigin() {
        return new ProposalText(
                version,
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
                null,
                List.of());
    }
}
