package dk.budgetspor.command.planning;

import dk.budgetspor.kernel.planning.StrategicFocusGiven;
import java.util.List;

/**
 * Why an item is of special importance, and what it is linked to (document A).
 *
 * @param rationale why
 * @param sustainableDevelopmentGoals goals of the United Nations it serves, 1-17, kept in their order
 * @param strengths strength positions of the municipality it builds on
 * @param policies policies and strategies it carries out
 * @param partnerships partnerships it is carried by
 */
record StrategicFocus(
        String rationale,
        List<Integer> sustainableDevelopmentGoals,
        List<String> strengths,
        List<String> policies,
        List<String> partnerships) {
    StrategicFocus {
        sustainableDevelopmentGoals = List.copyOf(sustainableDevelopmentGoals);
        strengths = List.copyOf(strengths);
        policies = List.copyOf(policies);
        partnerships = List.copyOf(partnerships);
    }

    static StrategicFocus of(StrategicFocusGiven event) {
        return new StrategicFocus(
                event.rationale(),
                event.sustainableDevelopmentGoals(),
                event.strengths(),
                event.policies(),
                event.partnerships());
    }

    /** The same with its goals in their order. */
    StrategicFocus inOrder() {
        return new StrategicFocus(
                rationale, sustainableDevelopmentGoals.stream().sorted().toList(), strengths, policies, partnerships);
    }
}
