package dk.budgetspor.query.platform.pages;

import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.plans.PlanItemNames;
import dk.budgetspor.query.platform.raaderum.SavingsNames;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
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
    private final SavingsNames savings;
    private final Danish danish;

    Words(MessageSource texts, OrganisationNames names, PlanItemNames items, SavingsNames savings, Danish danish) {
        this.texts = texts;
        this.names = names;
        this.items = items;
        this.savings = savings;
        this.danish = danish;
    }

    /** The text of the bundle under a key, or something else. */
    public String text(String key, String otherwise) {
        String found = texts.getMessage(key, null, otherwise, DANISH);
        return found == null ? otherwise : found;
    }

    /** What a field is called; one that is part of a list's entry, with the entry. */
    public String label(String field) {
        List<String> parts = Entry.split(field);
        if (!parts.isEmpty()) {
            String entry = text("entry." + parts.get(0), parts.get(0)) + " " + (Integer.parseInt(parts.get(1)) + 1);
            return entry + ", " + partLabel(field).toLowerCase(DANISH);
        }
        return field.startsWith(Submission.AMOUNT)
                ? "Beløb " + field.substring(Submission.AMOUNT.length())
                : text("field." + field, field);
    }

    /** What a field of a form is called there; one that is part of a list's entry, without the entry. */
    public String label(Form form, String field) {
        return Entry.split(field).isEmpty()
                ? text("field." + form.action() + "." + field, label(field))
                : partLabel(field);
    }

    private String partLabel(String field) {
        List<String> parts = Entry.split(field);
        return text("field." + parts.get(0) + "." + parts.get(2), text("field." + parts.get(2), parts.get(2)));
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
        if (value instanceof Number number && field.endsWith("ThousandDkk")) {
            return danish.amount(number.longValue());
        }
        if (field.endsWith("On") || field.endsWith("Date")) {
            return danish.date(LocalDate.parse(written));
        }
        return switch (field) {
            case "areaCode" -> names.nameOfArea(written).orElse(written);
            case "bodyCode", "steeringGroupCode" -> body(written);
            case "milestoneId", "workPackageId", "intoIdeaId", "proposalId" -> inRound(field, written);
            case "from", "to" -> danish.date(LocalDate.parse(written));
            case "code" -> refusal(written);
            case "derivedFrom", "planItemId" ->
                items.nameOf(Caller.current(), UUID.fromString(written)).orElse("et punkt, der ikke er offentliggjort");
            default -> text(field + "." + written, written);
        };
    }

    /** Why something could not be followed, in a sentence; its code where none says. */
    public String refusal(String code) {
        return text("awaits." + code, text("problem." + code, code));
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
            case "areaCodes" -> names.nameOfArea(value.toString()).orElse(value.toString());
            case "ideaIds", "proposalIds" -> inRound(field, value.toString());
            case "exemptedFrom" -> text("rule." + value, value.toString());
            case "sustainableDevelopmentGoals" -> value + " " + text("goal." + value, "");
            default -> value.toString();
        };
    }

    private String part(Map<?, ?> value) {
        if (value.get("thousandDkk") instanceof Number thousands) {
            return value.get("year") + ": " + danish.amount(thousands.longValue());
        }
        if (value.get("decisionId") != null) {
            return String.valueOf(value.get("text"));
        }
        if (value.get("bodyCode") instanceof String body) {
            return body(body) + ": " + dateOrAwaiting(value.get("indicativeDate"));
        }
        Object title = value.get("title");
        return value.get("number") + " " + Objects.requireNonNullElse(title, "(Lukket bilag)");
    }

    private String inRound(String field, String id) {
        return savings.nameOf(Caller.current(), field, UUID.fromString(id)).orElse(id);
    }

    /** The name of a body; its code where it has none. */
    public String body(String code) {
        return names.nameOfBody(code).orElse(code);
    }
}
