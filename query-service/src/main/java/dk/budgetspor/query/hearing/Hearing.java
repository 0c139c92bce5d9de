package dk.budgetspor.query.hearing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The hearing of a round.
 *
 * @param roundId the round
 * @param periods when it is or was; may be empty
 * @param counted how many responses came within a period
 * @param late how many came at another time
 * @param items the responses that were asked for, by the day they came
 * @param next the path of the next page; null on the last
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Hearing(
        UUID roundId,
        List<Period> periods,
        long counted,
        long late,
        List<HearingResponse> items,
        @Nullable String next) {
    /**
     * A period in which responses count.
     *
     * @param title what it is called
     * @param from the first day; null if there is no date yet
     * @param to the last day; null if it is one day or has no date yet
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Period(
            String title,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}
