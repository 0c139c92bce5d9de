package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.kernel.raaderum.ProposalTextEvent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal says, whole; the parts are those of {@link ProposalTextEvent}. The staff effect is written as short
 * as it can be.
 */
record ProposalText(
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
    ProposalText {
        amounts = List.copyOf(amounts);
        BigDecimal shortest = staffEffectFte.stripTrailingZeros();
        staffEffectFte = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
        ideaIds = List.copyOf(ideaIds);
    }

    static ProposalText of(ProposalTextEvent event) {
        return new ProposalText(
                event.title(),
                event.areaCode(),
                event.bodyCode(),
                event.amounts(),
                event.investmentThousandDkk(),
                event.staffEffectFte(),
                event.description(),
                event.serviceConsequences(),
                event.staffConsequences(),
                event.risk(),
                event.startsOn(),
                event.detailsDocument(),
                event.workPackageId(),
                event.ideaIds());
    }

    ProposalText withAmounts(List<YearAmount> others) {
        return new ProposalText(
                title,
                areaCode,
                bodyCode,
                others,
                investmentThousandDkk,
                staffEffectFte,
                description,
                serviceConsequences,
                staffConsequences,
                risk,
                startsOn,
                detailsDocument,
                workPackageId,
                ideaIds);
    }
}
