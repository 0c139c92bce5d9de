package dk.budgetspor.query.planitem;

import dk.budgetspor.query.platform.history.Change;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Compares two versions of an item, field by field, as the API has them. */
@Component
class ItemVersions {
    private static final TypeReference<LinkedHashMap<String, @Nullable Object>> FIELDS = new TypeReference<>() {};
    private static final Set<String> ALWAYS_THE_SAME = Set.of("planItemId", "planId", "version");

    private final JsonMapper json;

    ItemVersions(JsonMapper json) {
        this.json = json;
    }

    /** Every field that differs. */
    List<Change> differences(Item before, Item after) {
        Map<String, @Nullable Object> old = fields(before);
        Map<String, @Nullable Object> present = fields(after);
        Set<String> names = new LinkedHashSet<>(old.keySet());
        names.addAll(present.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(old.get(name), present.get(name)))
                .map(name -> new Change(name, old.get(name), present.get(name)))
                .toList();
    }

    /** The fields of the latest report and of the focus stand beside the item's own. */
    private Map<String, @Nullable Object> fields(Item item) {
        Map<String, @Nullable Object> flat = new LinkedHashMap<>();
        json.convertValue(item, FIELDS).forEach((name, value) -> {
            if (value instanceof Map<?, ?> part) {
                part.forEach((inner, one) -> flat.put(inner.toString(), one));
            } else if (value != null && !ALWAYS_THE_SAME.contains(name)) {
                flat.put(name, value);
            }
        });
        return flat;
    }
}
