package dk.budgetspor.query.platform.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form as it stands on a page.
 *
 * @param action which of the page's forms it is
 * @param key makes sending it twice the same as once
 * @param version of what is shown, for {@code If-Match}; null for a form that brings something new about
 * @param typed what stands in the fields, by name
 * @param errors what is wrong with them, by name
 */
public record Form(
        String action, String key, @Nullable Long version, Map<String, String> typed, Map<String, String> errors) {
    static final String ACTION = "handling";
    static final String KEY = "noegle";
    static final String VERSION = "version";

    public Form {
        typed = Map.copyOf(typed);
        errors = Map.copyOf(errors);
    }

    /** An empty form. */
    public static Form empty(String action, @Nullable Long version) {
        return new Form(action, newKey(), version, Map.of(), Map.of());
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    /** The form with something in a field. */
    public Form with(String field, String value) {
        Map<String, String> more = new HashMap<>(typed);
        more.put(field, value);
        return new Form(action, key, version, more, errors);
    }

    /** The form for what is shown now, with what was typed before. */
    public Form on(@Nullable Long current) {
        return new Form(action, key, current, typed, errors);
    }

    /** What stands in the field; empty if nothing does. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What was chosen in a field that takes several choices. */
    public List<String> values(String field) {
        return value(field).lines().filter(choice -> !choice.isBlank()).toList();
    }

    /** What is wrong with the field; null if nothing is. */
    public @Nullable String error(String field) {
        return errors.get(field);
    }

    /** The identifier of the field on the page. */
    public String id(String field) {
        return action + "-" + field;
    }

    /** The form after the command was refused; a refused command may be followed by another, under another key. */
    Form refused(Map<String, String> wrong) {
        return new Form(action, newKey(), version, typed, wrong);
    }
}
