package dk.budgetspor.query.strategicplan;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A sustainable development goal of the United Nations with the items that serve it.
 *
 * @param number 1-17
 * @param items those of them on this page, by number
 */
record Goal(int number, List<StrategicItem> items) {
    private static final int GOALS = 17;

    /** The goals that some of the items serve, by number. */
    static List<Goal> of(List<StrategicItem> items) {
        return IntStream.rangeClosed(1, GOALS)
                .mapToObj(goal -> new Goal(
                        goal,
                        items.stream()
                                .filter(item -> item.strategicFocus()
                                        .sustainableDevelopmentGoals()
                                        .contains(goal))
                                .toList()))
                .filter(goal -> !goal.items().isEmpty())
                .toList();
    }
}
