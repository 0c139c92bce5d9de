package dk.budgetspor.query.platform.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a list in a form; its fields are called after the list, its place and the part, such as
 * {@code remarks-0-text}.
 *
 * @param list the list
 * @param place its place on the page, from 0
 * @param parts what stands in its fields, by part; those with nothing in them are left out
 */
public record Entry(String list, int place, Map<String, String> parts) {
    private static final Pattern FIELD = Pattern.compile("([a-zA-Z]+)-(\\d{1,4})-([a-zA-Z]+)");

    /** The name of a field of an entry. */
    public static String field(String list, int place, String part) {
        return list + "-" + place + "-" + part;
    }

    /** The entries of a list in which something stands, in their order. */
    public static List<Entry> of(Form form, String list) {
        Map<Integer, Map<String, String>> typed = new TreeMap<>();
        form.typed().forEach((name, value) -> {
            Matcher field = FIELD.matcher(name);
            if (field.matches() && field.group(1).equals(list) && !value.isBlank()) {
                typed.computeIfAbsent(Integer.valueOf(field.group(2)), place -> new LinkedHashMap<>())
                        .put(field.group(3), value.replace("\r\n", "\n").strip());
            }
        });
        List<Entry> entries = new ArrayList<>();
        typed.forEach((place, parts) -> entries.add(new Entry(list, place, parts)));
        return entries;
    }

    /** How many places of the list something stands in, or before. */
    public static int places(Form form, String list) {
        return of(form, list).stream()
                .mapToInt(entry -> entry.place() + 1)
                .max()
                .orElse(0);
    }

    /** The parts of the name of a field of an entry: list, place and part; empty for other fields. */
    static List<String> split(String name) {
        Matcher field = FIELD.matcher(name);
        return field.matches() ? List.of(field.group(1), field.group(2), field.group(3)) : List.of();
    }

    /** What stands in a field; null if nothing does. */
    public @Nullable String text(String part) {
        return parts.get(part);
    }

    /** What stands in a field of numbers, for the command service to judge; 0 if nothing does. */
    public Object number(String part) {
        String typed = parts.getOrDefault(part, "0");
        return typed.matches("\\d{1,9}") ? Integer.valueOf(typed) : typed;
    }

    /** Its parts under their names. */
    public Map<String, @Nullable Object> texts() {
        return new LinkedHashMap<>(parts);
    }
}
