package dk.budgetspor.kernel.meetings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A text that a decision adds to an item of a plan.
 *
 * @param planItemId the item
 * @param text the text
 */
public record Amendment(UUID planItemId, String text) {
    /** One for each item: what a decision adds to it in several texts stands in it as one, a paragraph each. */
    public static List<Amendment> together(List<Amendment> amendments) {
        Map<UUID, String> texts = new LinkedHashMap<>();
        amendments.forEach(amendment ->
                texts.merge(amendment.planItemId(), amendment.text(), (one, other) -> one + "\n\n" + other));
        return texts.entrySet().stream()
                .map(item -> new Amendment(item.getKey(), item.getValue()))
                .toList();
    }
}
