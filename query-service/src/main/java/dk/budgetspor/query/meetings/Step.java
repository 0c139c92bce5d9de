package dk.budgetspor.query.meetings;

import dk.budgetspor.query.platform.meetings.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step of an item on its way: a recommendation or a decision.
 *
 * @param recommendation what was recommended; null if it is a decision
 * @param decision what was decided; null if it is a recommendation
 */
record Step(
        @Nullable Recommendation recommendation, @Nullable Decision decision) {
    /** In the order in which document A tells them: what was recommended to a body comes right before its decision. */
    static List<Step> of(List<Recommendation> recommendations, List<Decision> decisions) {
        List<Recommendation> left = new ArrayList<>(recommendations);
        List<Step> steps = new ArrayList<>();
        move(left, null, steps);
        for (Decision decision : decisions) {
            move(left, decision.bodyCode(), steps);
            steps.add(new Step(null, decision));
        }
        left.forEach(recommendation -> steps.add(new Step(recommendation, null)));
        return steps;
    }

    private static void move(List<Recommendation> from, @Nullable String bodyCode, List<Step> to) {
        from.stream()
                .filter(each -> Objects.equals(each.bodyCode(), bodyCode))
                .forEach(each -> to.add(new Step(each, null)));
        from.removeIf(each -> Objects.equals(each.bodyCode(), bodyCode));
    }
}
