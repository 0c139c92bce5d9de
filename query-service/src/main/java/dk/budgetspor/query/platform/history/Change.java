package dk.budgetspor.query.platform.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.budgetspor.kernel.organisation.BodyDissolved;
import dk.budgetspor.kernel.organisation.BodyReestablished;
import dk.budgetspor.kernel.planning.ImplementationPlanEvent;
import dk.budgetspor.kernel.planning.PlanItemStatusEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One field that an event changed.
 *
 * @param field its name as in the API
 * @param before its value before; null if it had none
 * @param after its value after; null if it has none
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Change(
        String field, @Nullable Object before, @Nullable Object after) {
    private static final String REASON = "reason";
    private static final String PREVIOUS = "previous";
    private static final String STATUS = "status";

    /**
     * What an event changed, read off the event alone: a field {@code x}, and {@code previousX} for its value before.
     * {@code previousX} alone is a value that is no more.
     */
    static List<Change> of(Object event, Map<String, @Nullable Object> fields) {
        List<Change> changes = new ArrayList<>();
        Set<String> subject = Subject.of(event);
        standing(event, changes);
        fields.forEach((field, value) -> {
            if (field.startsWith(PREVIOUS)) {
                String now =
                        Character.toLowerCase(field.charAt(PREVIOUS.length())) + field.substring(PREVIOUS.length() + 1);
                if (!isEmpty(value) && !fields.containsKey(now) && !now.equals(STATUS)) {
                    changes.add(new Change(now, value, null));
                }
            } else if (!subject.contains(field) && !field.equals(REASON)) {
                Object before = fields.get(PREVIOUS + Character.toUpperCase(field.charAt(0)) + field.substring(1));
                if (before != null || !isEmpty(value)) {
                    changes.add(new Change(field, before, value));
                }
            }
        });
        return changes;
    }

    /** The event itself says where the thing stands after it. */
    private static void standing(Object event, List<Change> changes) {
        if (event instanceof PlanItemStatusEvent item) {
            changes.add(new Change(STATUS, item.previousStatus(), item.status()));
        } else if (event instanceof ImplementationPlanEvent plan) {
            changes.add(new Change(STATUS, plan.previousStatus(), plan.status()));
        } else if (event instanceof BodyDissolved || event instanceof BodyReestablished) {
            changes.add(new Change("dissolved", event instanceof BodyReestablished, event instanceof BodyDissolved));
        }
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null || value.equals("") || (value instanceof Collection<?> many && many.isEmpty());
    }
}
