package dk.budgetspor.query.platform.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A form on its way to the command service. It only takes what was typed from its Danish form; what makes no sense is
 * sent as it is, for the command service to say so.
 */
public final class Submission {
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+");
    /** With a comma before the decimals as Danes write them, or with a point as many type them. */
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}([.,]\\d{1,9})?");

    private static final Pattern SEPARATOR = Pattern.compile("[\\s,;]+");
    private static final Pattern PART = Pattern.compile("/(\\w+)/(\\d+)/(?:.*/)?(\\w+)");
    static final String AMOUNT = "amount-";

    private final Form form;
    private final Map<String, @Nullable Object> content = new LinkedHashMap<>();
    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Map<String, String> shown = new HashMap<>();

    private Submission(Form form) {
        this.form = form;
    }

    public static Submission of(Form form) {
        return new Submission(form);
    }

    /** The name of the field that holds a year's amount. */
    public static String amountField(int year) {
        return AMOUNT + year;
    }

    /** Sends fields that hold text, a date or a choice, under the same name; an empty one as null. */
    public Submission texts(String... names) {
        for (String name : names) {
            String text = form.value(name).replace("\r\n", "\n").strip();
            content.put(name, text.isEmpty() ? null : text);
        }
        return this;
    }

    /** Sends fields that stood on the page with text in them; an empty one as empty, for the text to be taken away. */
    public Submission wholeTexts(String... names) {
        for (String name : names) {
            content.put(name, form.value(name).replace("\r\n", "\n").strip());
        }
        return this;
    }

    /** Sends fields that hold a text in each line, as lists; empty lines are no texts. */
    public Submission lines(String... names) {
        for (String name : names) {
            content.put(name, listed(name, form.lines(name)));
        }
        return this;
    }

    /** Sends a field of many boxes, each of which stands for a whole number, as a list. */
    public Submission numbers(String name) {
        content.put(
                name,
                listed(
                        name,
                        form.lines(name).stream()
                                .map(typed -> number(typed, WHOLE))
                                .toList()));
        return this;
    }

    /** Sends boxes that may be ticked, as true or false. */
    public Submission boxes(String... names) {
        for (String name : names) {
            content.put(name, !form.value(name).isBlank());
        }
        return this;
    }

    /** Sends a field that holds codes one after the other, parted by commas or blanks, as a list. */
    public Submission codes(String name) {
        content.put(
                name,
                listed(
                        name,
                        SEPARATOR
                                .splitAsStream(form.value(name))
                                .filter(code -> !code.isEmpty())
                                .toList()));
        return this;
    }

    /** Sends what a form does not ask for. */
    public Submission with(String name, @Nullable Object value) {
        content.put(name, value);
        return this;
    }

    /** Sends a list that was made of what stands in a field. */
    public Submission list(String name, List<?> made) {
        content.put(name, listed(name, made));
        return this;
    }

    /** Sends every field as its kind is sent. */
    public Submission fields(List<Field> all) {
        all.forEach(field -> field.send(this));
        return this;
    }

    /**
     * Sends a list of which each entry has fields of its own.
     *
     * @param all the entries in which something stands
     * @param told what is sent of an entry; null if it is none after all
     */
    public Submission entries(
            String name, List<Entry> all, Function<Entry, @Nullable Map<String, @Nullable Object>> told) {
        List<Entry> sent = new ArrayList<>();
        List<Map<String, @Nullable Object>> contents = new ArrayList<>();
        for (Entry entry : all) {
            Map<String, @Nullable Object> one = told.apply(entry);
            if (one != null) {
                sent.add(entry);
                contents.add(one);
            }
        }
        entries.put(name, sent);
        content.put(name, contents);
        return this;
    }

    /** What is wrong with a part of entries that is not shown is told at another part of the entry. */
    public Submission shownAs(String list, String part, String other) {
        shown.put(list + "/" + part, other);
        return this;
    }

    private <T> List<T> listed(String name, List<T> entries) {
        IntStream.range(0, entries.size()).forEach(at -> fields.put("/" + name + "/" + at, name));
        return entries;
    }

    /** Sends a field that holds a whole number. */
    public Submission number(String name) {
        content.put(name, number(form.value(name), WHOLE));
        return this;
    }

    /** Sends a field that holds a number which may have decimals. */
    public Submission decimal(String name) {
        String plain = plain(form.value(name));
        content.put(
                name,
                plain.isEmpty()
                        ? null
                        : DECIMAL.matcher(plain).matches() ? new BigDecimal(plain.replace(',', '.')) : plain);
        return this;
    }

    /** Sends a field that holds thousands of kroner. */
    public Submission amount(String name) {
        content.put(name, thousands(form.value(name)));
        return this;
    }

    /** Sends the amounts of the years that have one. */
    public Submission amounts(int firstYear, int lastYear) {
        return amounts("amounts", firstYear, lastYear);
    }

    /** Sends them under another name than {@code amounts}. */
    public Submission amounts(String name, int firstYear, int lastYear) {
        List<Map<String, @Nullable Object>> amounts = new ArrayList<>();
        IntStream.rangeClosed(firstYear, lastYear).forEach(year -> {
            String field = amountField(year);
            Object amount = thousands(form.value(field));
            if (amount != null) {
                fields.put("/" + name + "/" + amounts.size() + "/thousandDkk", field);
                fields.put("/" + name + "/" + amounts.size() + "/year", field);
                Map<String, @Nullable Object> entry = new LinkedHashMap<>();
                entry.put("year", year);
                entry.put("thousandDkk", amount);
                amounts.add(entry);
            }
        });
        content.put(name, amounts);
        return this;
    }

    private static @Nullable Object thousands(String typed) {
        String plain = plain(typed);
        return number(GROUPED.matcher(plain).matches() ? plain.replace(".", "") : plain, WHOLE);
    }

    /** Without blanks, and with a hyphen for a minus. */
    private static String plain(String typed) {
        return typed.replace('\u2212', '-').replaceAll("[\\s\u00a0\u202f]", "");
    }

    private static @Nullable Object number(String typed, Pattern shape) {
        String plain = typed.strip();
        if (plain.isEmpty()) {
            return null;
        }
        return shape.matcher(plain).matches() ? Long.valueOf(plain) : plain;
    }

    /** The form it comes from. */
    public Form form() {
        return form;
    }

    Map<String, @Nullable Object> content() {
        return content;
    }

    /** The field that a JSON pointer into the content blames. */
    String field(String pointer) {
        Matcher part = PART.matcher(pointer);
        if (part.matches() && entries.containsKey(part.group(1))) {
            Entry entry = entries.get(part.group(1)).get(Integer.parseInt(part.group(2)));
            return Entry.field(
                    entry.list(), entry.place(), shown.getOrDefault(entry.list() + "/" + part.group(3), part.group(3)));
        }
        return fields.getOrDefault(pointer, pointer.startsWith("/") ? pointer.substring(1) : pointer);
    }
}
