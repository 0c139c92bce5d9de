package dk.budgetspor.query.meetings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of an item was changed after everybody could see it on its agenda.
 *
 * @param texts whether its texts were written anew
 * @param recommendations whether something was recommended
 * @param guests whether somebody was invited
 * @param timeBefore when it was to be treated as published; null if that is still so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ItemChanges(
        boolean texts,
        boolean recommendations,
        boolean guests,
        @Nullable Times timeBefore) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    /** As a sentence, such as {@code Ændret efter offentliggørelsen: tidspunkt (før 10.00), sagsfremstilling.} */
    public String line() {
        List<String> changed = new ArrayList<>();
        if (timeBefore != null) {
            changed.add("tidspunkt (" + timeBefore.before() + ")");
        }
        if (texts) {
            changed.add("sagsfremstilling");
        }
        if (guests) {
            changed.add("deltagere");
        }
        if (recommendations) {
            changed.add("indstilling");
        }
        return "Ændret efter offentliggørelsen: " + String.join(", ", changed) + ".";
    }

    boolean areNone() {
        return !texts && !recommendations && !guests && timeBefore == null;
    }

    /**
     * When something is to be treated.
     *
     * @param startsAt from when; null if no time is set
     * @param endsAt until when; null if that is open
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Times(@Nullable LocalTime startsAt, @Nullable LocalTime endsAt) {
        /** Such as {@code før 10.00-10.30}. */
        public String before() {
            return startsAt == null
                    ? "før uden tidspunkt"
                    : "før " + TIME.format(startsAt) + (endsAt == null ? "" : "-" + TIME.format(endsAt));
        }
    }
}
