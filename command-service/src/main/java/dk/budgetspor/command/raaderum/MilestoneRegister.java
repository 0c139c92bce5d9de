package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.raaderum.MilestoneKind;
import dk.budgetspor.kernel.raaderum.RoundId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What rules about proposals and responses need to know of the dates of a round. */
@FunctionalInterface
interface MilestoneRegister {
    /** The milestones of a kind as they stand, in the order of their days, those that await one last. */
    List<Milestone> ofKind(RoundId id, MilestoneKind kind);

    /**
     * A milestone that was not cancelled.
     *
     * @param milestoneId identifies it in its round
     * @param from the day, or the first of a period; null if there is no date yet
     * @param to the last day of a period; null if it is a day or has no date yet
     * @param areaCodes the management areas it is about; empty if it is about all of them
     */
    record Milestone(
            UUID milestoneId,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<String> areaCodes) {
        public Milestone {
            areaCodes = List.copyOf(areaCodes);
        }

        boolean concerns(AreaCode area) {
            return areaCodes.isEmpty() || areaCodes.contains(area.value());
        }

        /** Whether there is a date at all. */
        boolean dated() {
            return from != null;
        }

        /** Whether the day is its day, or one of its period; never where it has no date. */
        boolean holds(LocalDate day) {
            return from != null && !day.isBefore(from) && !day.isAfter(lastDay());
        }

        /** The day, or the last of the period; only where it is {@linkplain #dated() dated}. */
        LocalDate lastDay() {
            return Objects.requireNonNull(to == null ? from : to, "it has no date");
        }
    }
}
