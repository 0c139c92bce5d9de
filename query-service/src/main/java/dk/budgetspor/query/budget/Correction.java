package dk.budgetspor.query.budget;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.budgetspor.kernel.budget.CorrectionKind;
import dk.budgetspor.kernel.planning.PlanPeriod;
import dk.budgetspor.kernel.planning.YearAmount;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A correction of the budget as it stands.
 *
 * @param correctionId the correction
 * @param kind what for
 * @param title what it is called
 * @param budgetYear the first of the four years of the budget
 * @param areaCode the management area
 * @param bodyCode the committee that treats it
 * @param amounts in thousands of kroner, at most one for each of the four years; negative is a saving
 * @param description what it is about; may be empty
 * @param status how far it has come
 * @param treatments what committees did about it, in the order it was recorded
 * @param incorporatedOn the day it was put in the budget; null if it was not
 * @param withdrawnReason why it is no more; null if it still is
 * @param version for {@code If-Match}
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Correction(
        UUID correctionId,
        CorrectionKind kind,
        String title,
        int budgetYear,
        String areaCode,
        String bodyCode,
        List<YearAmount> amounts,
        String description,
        CorrectionStatus status,
        List<Treatment> treatments,
        @Nullable LocalDate incorporatedOn,
        @Nullable String withdrawnReason,
        long version) {
    Correction {
        amounts = List.copyOf(amounts);
        treatments = List.copyOf(treatments);
    }

    /** The four years of a budget, the first first. */
    static List<Integer> years(int budgetYear) {
        return IntStream.rangeClosed(budgetYear, new PlanPeriod(budgetYear).lastYear())
                .boxed()
                .toList();
    }

    /** What it amounts to in a year; null if it says nothing of it. */
    public @Nullable Long in(int year) {
        return amounts.stream()
                .filter(amount -> amount.year() == year)
                .map(YearAmount::thousandDkk)
                .findFirst()
                .orElse(null);
    }

    /**
     * What a committee did about it.
     *
     * @param bodyCode the committee
     * @param meetingId the meeting; null if it is not known here
     * @param treatedOn the day
     * @param note what it said; may be empty
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Treatment(String bodyCode, @Nullable UUID meetingId, LocalDate treatedOn, String note) {}
}
