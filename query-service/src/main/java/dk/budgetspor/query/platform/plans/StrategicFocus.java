package dk.budgetspor.query.platform.plans;

import java.util.List;

/**
 * Why an item is of special importance.
 *
 * @param rationale the reason
 * @param sustainableDevelopmentGoals goals of the United Nations it serves, 1-17
 * @param strengths strength positions of the municipality it builds on
 * @param policies policies and strategies it carries out
 * @param partnerships partnerships it is carried by
 */
public record StrategicFocus(
        String rationale,
        List<Integer> sustainableDevelopmentGoals,
        List<String> strengths,
        List<String> policies,
        List<String> partnerships) {
    public StrategicFocus {
        sustainableDevelopmentGoals = List.copyOf(sustainableDevelopmentGoals);
        strengths = List.copyOf(strengths);
        policies = List.copyOf(policies);
        partnerships = List.copyOf(partnerships);
    }
}
