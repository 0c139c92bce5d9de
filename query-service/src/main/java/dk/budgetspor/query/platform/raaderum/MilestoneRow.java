package dk.budgetspor.query.platform.raaderum;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.budgetspor.kernel.raaderum.MilestoneKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A milestone of a round as it stands.
 *
 * @param milestoneId identifies it
 * @param kind what it is
 * @param title what it is called
 * @param from the day, or the first of a period; null if there is no date yet
 * @param to the last day of a period; null if it is a day or has no date yet
 * @param originalFrom the day it was first planned for; null if it had none
 * @param originalTo the last day it was first planned for; null if it was a day or had none
 * @param areaCodes the areas it is about; empty if it is about all of them
 * @param place where; may be empty
 * @param cancelledReason why it will not be; null if it will
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MilestoneRow(
        UUID milestoneId,
        MilestoneKind kind,
        String title,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate originalFrom,
        @Nullable LocalDate originalTo,
        List<String> areaCodes,
        String place,
        @Nullable String cancelledReason) {
    public MilestoneRow {
        areaCodes = List.copyOf(areaCodes);
    }

    /** Its last day, at the end of which it is past; null if it has no date. */
    public @Nullable LocalDate end() {
        return to == null ? from : to;
    }

    /** Whether it will not be. */
    public boolean cancelled() {
        return cancelledReason != null;
    }

    /** Whether it is about an area. */
    public boolean concerns(String areaCode) {
        return areaCodes.isEmpty() || areaCodes.contains(areaCode);
    }
}
