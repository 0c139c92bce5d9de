package dk.budgetspor.query.platform.pages;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form told as data: once, for the page that shows it and for the command that it becomes part of.
 *
 * @param name as in the command, and in the keys of its labels
 * @param kind how it is shown and sent
 * @param required whether something has to stand in it
 * @param max the most letters; null where the kind says it
 * @param choices what may be chosen: what is sent, and what it is called
 * @param none what it is called when nothing is chosen
 * @param parts the fields of each entry of a list
 * @param entries what each entry of a list is called
 */
public record Field(
        String name,
        Kind kind,
        boolean required,
        @Nullable Integer max,
        Map<String, String> choices,
        String none,
        List<Field> parts,
        List<String> entries) {
    private static final int LINE = 200;
    private static final int REASON = 2000;
    private static final int TEXT = 100_000;

    public Field {
        parts = List.copyOf(parts);
        entries = List.copyOf(entries);
    }

    /** How a field is shown and sent. */
    public enum Kind {
        LINE,
        /** A line that is sent as empty where it is empty. */
        WHOLE_LINE,
        TEXT,
        /** A text that is sent as empty where it is empty. */
        WHOLE_TEXT,
        DATE,
        TIME,
        NUMBER,
        /** A number that may have decimals, such as {@code -2,5}. */
        DECIMAL,
        /** Thousands of kroner, such as {@code -5.000}. */
        AMOUNT,
        /** Thousands of kroner for each year among its choices. */
        AMOUNTS,
        BOX,
        /** One of its choices; one need be chosen only where it is required. */
        CHOICE,
        /** Any number of its choices. */
        MANY,
        /** Codes one after the other. */
        CODES,
        /** A text in each line. */
        LINES,
        /** Not shown. */
        HIDDEN,
        /** A list, each entry of which has fields of its own. */
        ENTRIES
    }

    public static Field line(String name) {
        return of(name, Kind.LINE, true, LINE);
    }

    public static Field wholeLine(String name) {
        return of(name, Kind.WHOLE_LINE, false, LINE);
    }

    public static Field text(String name) {
        return of(name, Kind.TEXT, true, TEXT);
    }

    public static Field wholeText(String name) {
        return of(name, Kind.WHOLE_TEXT, false, TEXT);
    }

    public static Field reason(String name) {
        return of(name, Kind.TEXT, true, REASON);
    }

    public static Field field(String name, Kind kind) {
        return of(name, kind, true, null);
    }

    public static Field choice(String name, Map<String, String> choices) {
        return new Field(name, Kind.CHOICE, true, null, choices, "Vælg", List.of(), List.of());
    }

    public static Field maybe(String name, Map<String, String> choices, String none) {
        return new Field(name, Kind.CHOICE, false, null, choices, none, List.of(), List.of());
    }

    public static Field many(String name, Map<String, String> choices) {
        return new Field(name, Kind.MANY, false, null, choices, "", List.of(), List.of());
    }

    /** The amounts of the years of a budget. */
    public static Field amounts(String name, List<Integer> years) {
        Map<String, String> choices = new LinkedHashMap<>();
        years.forEach(year -> choices.put(year.toString(), year.toString()));
        return new Field(name, Kind.AMOUNTS, false, null, choices, "", List.of(), List.of());
    }

    public static Field entries(String name, List<String> entries, Field... parts) {
        return new Field(name, Kind.ENTRIES, false, null, Map.of(), "", List.of(parts), entries);
    }

    private static Field of(String name, Kind kind, boolean required, @Nullable Integer max) {
        return new Field(name, kind, required, max, Map.of(), "", List.of(), List.of());
    }

    /** The same field where nothing need stand in it. */
    public Field optional() {
        return new Field(name, kind, false, max, choices, none, parts, entries);
    }

    /** The same field where something has to stand in it. */
    public Field needed() {
        return new Field(name, kind, true, max, choices, none, parts, entries);
    }

    /** The same field as part of an entry of a list. */
    public Field in(String list, int entry) {
        return new Field(Entry.field(list, entry, name), kind, required, max, choices, none, parts, entries);
    }

    /** Sends what stands in it. */
    void send(Submission submission) {
        switch (kind) {
            case WHOLE_LINE, WHOLE_TEXT -> submission.wholeTexts(name);
            case NUMBER -> submission.number(name);
            case DECIMAL -> submission.decimal(name);
            case AMOUNT -> submission.amount(name);
            case AMOUNTS ->
                submission.amounts(
                        name,
                        Integer.parseInt(Collections.min(choices.keySet())),
                        Integer.parseInt(Collections.max(choices.keySet())));
            case BOX -> submission.boxes(name);
            case MANY, LINES -> submission.lines(name);
            case CODES -> submission.codes(name);
            case ENTRIES -> submission.entries(name, Entry.of(submission.form(), name), Entry::texts);
            default -> submission.texts(name);
        }
    }
}
