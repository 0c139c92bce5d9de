package dk.budgetspor.query.platform.pages;

import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.plans.PlanItemNames;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the values of fields, as the API has them, in plain Danish; templates know it as {@code @words}. */
@Component("words")
public class Words {
    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final String AWAITING = "afventer dato";

    private final MessageSource texts;
    private final OrganisationNames names;
    private final PlanItemNames items;
    private final Danish danish;

    Words(MessageSource texts, OrganisationNames names, PlanItemNames items, Danish danish) {
        this.texts = texts;
        this.names = names;
        this.items = items;
        this.danish = danish;
    }

    /** The text of the bundle under a key, or something else. */
    public String text(String key, String otherwise) {
        String found = texts.getMessage(key, null, otherwise, DANISH);
        return found == null ? otherwise : found;
    }

    /** What may be chosen for a field: what is sent, and what it is called. */
    public Map<String, String> choices(String field, Enum<?>... values) {
        return Stream.of(values)
                .collect(Collectors.toMap(
                        Enum::name,
                        value -> text(field + "." + value.name(), value.name()),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    /** A value of a field; null where there is none. */
    public @Nullable String value(String field, @Nullable Object value) {
        if (value == null || value.equals("")) {
            return null;
        }
        if (value instanceof Collection<?> many) {
            return many.isEmpty()
                    ? null
                    : many.stream().map(part -> part(field, part)).collect(Collectors.joining("; "));
        }
        if (value instanceof Boolean yes) {
            return yes ? "ja" : "nej";
        }
        String written = value.toString();
        if (field.endsWith("On") || field.endsWith("Date")) {
            return danish.date(LocalDate.parse(written));
        }
        return switch (field) {
            case "areaCode" -> names.nameOfArea(written).orElse(written);
            case "bodyCode" -> body(written);
            case "derivedFrom" ->
                items.nameOf(Caller.current(), UUID.fromString(written)).orElse("et punkt, der ikke er offentliggjort");
            default -> text(field + "." + written, written);
        };
    }

    /** A date that may be awaited. */
    public String dateOrAwaiting(@Nullable Object date) {
        return date == null ? AWAITING : danish.date(LocalDate.parse(date.toString()));
    }

    private String part(String field, Object value) {
        if (value instanceof Map<?, ?> many) {
            return part(many);
        }
        return switch (field) {
            case "toBodies", "bodyCodes", "route" -> body(value.toString());
            case "sustainableDevelopmentGoals" -> value + " " + text("goal." + value, "");
            default -> value.toString();
        };
    }

    private String part(Map<?, ?> value) {
        if (value.get("thousandDkk") instanceof Number thousands) {
            return value.get("year") + ": " + danish.amount(thousands.longValue());
        }
        if (value.get("decisionId") != null) {
            Object text = value.get("text");
            return String.valueOf(text == null ? value.get("title") : text);
        }
        if (value.get("bodyCode") instanceof String body) {
            return body(body) + ": " + dateOrAwaiting(value.get("indicativeDate"));
        }
        Object title = value.get("title");
        return value.get("number") + " " + Objects.requireNonNullElse(title, "(Lukket bilag)");
    }

    /** The name of a body; its code where it has none. */
    public String body(String code) {
        return names.nameOfBody(code).orElse(code);
    }
}
