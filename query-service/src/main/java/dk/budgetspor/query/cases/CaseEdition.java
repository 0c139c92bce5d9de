package dk.budgetspor.query.cases;

import dk.budgetspor.query.platform.closed.PublishedCases.Shown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of a case somebody is told: what stood in it in certain times.
 *
 * @param times at least one
 */
record CaseEdition(List<Shown> times) {
    CaseEdition {
        times = List.copyOf(times);
    }

    /** All that belonged to the case at a position of the store. */
    static CaseEdition whole(long position) {
        return new CaseEdition(List.of(new Shown(null, 0, position)));
    }

    /** The position up to which the case is told. */
    long until() {
        return times.stream().mapToLong(Shown::to).max().orElse(0);
    }

    /**
     * Whether it tells what stood in the case for a while.
     *
     * @param from the position from which on
     * @param to the position of what took its place; null if it still stands
     */
    boolean tells(long from, @Nullable Long to) {
        return times.stream().anyMatch(time -> from <= time.to() && (to == null || to > time.from()));
    }

    /** Whether it tells what was said to a body, or to all of them where that is null. */
    boolean tells(long position, @Nullable String bodyCode) {
        return times.stream()
                .anyMatch(time -> position <= time.to()
                        && (bodyCode == null || time.bodyCode() == null || bodyCode.equals(time.bodyCode())));
    }
}
