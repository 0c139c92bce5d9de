package dk.budgetspor.query.platform.evidence;

import dk.budgetspor.query.platform.evidence.Evidence.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a rule finds, before anybody asks for exemptions.
 *
 * @param outcome kept, broken or not yet due
 * @param ground why
 * @param keptThen whether it was kept when it happened, or not yet due
 * @param due the last day to keep it; null if there is none
 * @param windows the periods in which it is kept
 * @param missing codes of bodies that have not discussed it
 * @param events those that show it
 */
record Finding(
        Outcome outcome,
        Ground ground,
        boolean keptThen,
        @Nullable LocalDate due,
        List<Window> windows,
        List<String> missing,
        List<Showing> events) {
    static Finding of(Outcome outcome, Ground ground) {
        return new Finding(outcome, ground, false, null, List.of(), List.of(), List.of());
    }

    /** Broken once the last day is past, and not yet due before. */
    static Finding undone(Ground ground, @Nullable LocalDate due, LocalDate until) {
        return of(due != null && due.isBefore(until) ? Outcome.BROKEN : Outcome.NOT_YET_DUE, ground)
                .due(due);
    }

    Finding keptThen(boolean kept) {
        return new Finding(outcome, ground, kept, due, windows, missing, events);
    }

    Finding due(@Nullable LocalDate last) {
        return new Finding(outcome, ground, keptThen, last, windows, missing, events);
    }

    Finding windows(List<Window> periods) {
        return new Finding(outcome, ground, keptThen, due, periods, missing, events);
    }

    Finding missing(List<String> bodies) {
        return new Finding(outcome, ground, keptThen, due, windows, bodies, events);
    }

    /** With those of the events that there are. */
    Finding shownBy(@Nullable Showing... more) {
        List<Showing> all = new ArrayList<>(events);
        for (Showing each : more) {
            if (each != null && !all.contains(each)) {
                all.add(each);
            }
        }
        return new Finding(outcome, ground, keptThen, due, windows, missing, all);
    }

    Finding shownBy(List<Showing> more) {
        return shownBy(more.stream().filter(Objects::nonNull).toArray(Showing[]::new));
    }
}
