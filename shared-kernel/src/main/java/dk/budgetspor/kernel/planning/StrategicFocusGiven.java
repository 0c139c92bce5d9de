package dk.budgetspor.kernel.planning;

import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An item is of special importance, or that importance is described anew: it is part of the strategic overlay
 * (document A). What was before is null where it was not in focus.
 *
 * @param planItemId the item
 * @param planId the plan that holds it
 * @param previousRationale the rationale before
 * @param rationale why it is of special importance
 * @param previousSustainableDevelopmentGoals the goals before
 * @param sustainableDevelopmentGoals goals of the United Nations it serves, 1-17, in their order
 * @param previousStrengths the strengths before
 * @param strengths strength positions of the municipality it builds on
 * @param previousPolicies the policies before
 * @param policies policies and strategies it carries out
 * @param previousPartnerships the partnerships before
 * @param partnerships partnerships it is carried by
 */
@Revision("1")
public record StrategicFocusGiven(
        UUID planItemId,
        UUID planId,
        @Nullable String previousRationale,
        String rationale,
        @Nullable List<Integer> previousSustainableDevelopmentGoals,
        List<Integer> sustainableDevelopmentGoals,
        @Nullable List<String> previousStrengths,
        List<String> strengths,
        @Nullable List<String> previousPolicies,
        List<String> policies,
        @Nullable List<String> previousPartnerships,
        List<String> partnerships)
        implements PlanItemEvent {
    public StrategicFocusGiven {
        previousSustainableDevelopmentGoals =
                previousSustainableDevelopmentGoals == null ? null : List.copyOf(previousSustainableDevelopmentGoals);
        sustainableDevelopmentGoals = List.copyOf(sustainableDevelopmentGoals);
        previousStrengths = previousStrengths == null ? null : List.copyOf(previousStrengths);
        strengths = List.copyOf(strengths);
        previousPolicies = previousPolicies == null ? null : List.copyOf(previousPolicies);
        policies = List.copyOf(policies);
        previousPartnerships = previousPartnerships == null ? null : List.copyOf(previousPartnerships);
        partnerships = List.copyOf(partnerships);
    }
}
