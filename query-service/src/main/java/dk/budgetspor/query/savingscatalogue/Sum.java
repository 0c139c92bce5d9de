package dk.budgetspor.query.savingscatalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.budgetspor.kernel.planning.YearAmount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What proposals add up to, without those that were withdrawn.
 *
 * @param bodyCode the committee; null for all of them
 * @param areaCode the management area; null for all of them
 * @param proposals how many there are
 * @param amounts in thousands of kroner, by year; negative is a saving
 * @param investmentThousandDkk what must be invested first
 * @param staffEffectFte full-time employees more, or less where negative
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Sum(
        @Nullable String bodyCode,
        @Nullable String areaCode,
        long proposals,
        List<YearAmount> amounts,
        long investmentThousandDkk,
        BigDecimal staffEffectFte) {
    Sum {
        amounts = List.copyOf(amounts);
    }

    /** All of them together, of one committee or of every one. */
    static Sum of(@Nullable String bodyCode, Collection<Sum> parts) {
        long proposals = 0;
        long investment = 0;
        BigDecimal staff = BigDecimal.ZERO;
        Map<Integer, Long> years = new TreeMap<>();
        for (Sum part : parts) {
            proposals += part.proposals;
            investment += part.investmentThousandDkk;
            staff = staff.add(part.staffEffectFte);
            part.amounts.forEach(amount -> years.merge(amount.year(), amount.thousandDkk(), Long::sum));
        }
        List<YearAmount> amounts = new ArrayList<>();
        years.forEach((year, thousands) -> amounts.add(new YearAmount(year, thousands)));
        return new Sum(bodyCode, null, proposals, amounts, investment, staff);
    }

    /** What they add up to in a year. */
    public long in(int year) {
        return amounts.stream()
                .filter(amount -> amount.year() == year)
                .mapToLong(YearAmount::thousandDkk)
                .sum();
    }
}
