package dk.budgetspor.query.budget;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the budget is kept, at a month.
 *
 * @param month the month, such as {@code 2023-05}
 * @param title what it is called
 * @param overviews committee by committee, in the Danish order of their codes
 * @param filedOn the day it was done; null while it is not
 * @param documentNumber number of the document, such as {@code 62929/23}; null if it has none
 * @param version for {@code If-Match}
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record FollowUp(
        YearMonth month,
        String title,
        List<Overview> overviews,
        @Nullable LocalDate filedOn,
        @Nullable String documentNumber,
        long version) {
    FollowUp {
        overviews = List.copyOf(overviews);
    }

    Optional<Overview> overview(String bodyCode) {
        return overviews.stream()
                .filter(each -> each.bodyCode().equals(bodyCode))
                .findFirst();
    }

    /** Beyond the budget in all, as far as it is known; null if it is known of no committee. */
    public @Nullable Long deviation() {
        return overviews.stream()
                .map(Overview::deviationThousandDkk)
                .filter(Objects::nonNull)
                .reduce(Long::sum)
                .orElse(null);
    }

    /**
     * How a committee keeps its budget.
     *
     * @param bodyCode the committee
     * @param deviationThousandDkk what is expected beyond the budget of the year, in thousands of kroner; negative is
     *     less; null if it is not known
     * @param text the overview; may be empty
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Overview(String bodyCode, @Nullable Long deviationThousandDkk, String text) {}
}
