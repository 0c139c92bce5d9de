package dk.budgetspor.query.platform.pages;

import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.history.Change;
import dk.budgetspor.query.platform.history.HistoryEntry;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells a history in plain Danish. */
@Component
public class Timeline {
    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final MessageSource texts;
    private final OrganisationNames names;
    private final Danish danish;

    Timeline(MessageSource texts, OrganisationNames names, Danish danish) {
        this.texts = texts;
        this.names = names;
        this.danish = danish;
    }

    /** The entries in the same order. */
    public List<Line> of(List<HistoryEntry> entries) {
        return entries.stream().map(this::line).toList();
    }

    private Line line(HistoryEntry entry) {
        return new Line(
                text("event." + entry.type(), entry.type()),
                entry.businessDate(),
                entry.recordedAt(),
                entry.actorName(),
                text("role." + entry.role(), entry.role()),
                entry.reason(),
                entry.changes().stream().map(this::changed).toList());
    }

    private Changed changed(Change change) {
        return new Changed(
                text("field." + change.field(), change.field()),
                value(change.field(), change.before()),
                value(change.field(), change.after()));
    }

    private @Nullable String value(String field, @Nullable Object value) {
        if (value == null || value.equals("")) {
            return null;
        }
        if (value instanceof Collection<?> many) {
            return many.isEmpty() ? null : many.stream().map(this::part).collect(Collectors.joining("; "));
        }
        if (value instanceof Boolean yes) {
            return yes ? "ja" : "nej";
        }
        String written = value.toString();
        if (field.equals("areaCode")) {
            return names.nameOfArea(written).orElse(written);
        }
        if (field.endsWith("On")) {
            return danish.date(LocalDate.parse(written));
        }
        return text(field + "." + written, written);
    }

    private String part(Object value) {
        return value instanceof Map<?, ?> amount && amount.get("thousandDkk") instanceof Number thousands
                ? amount.get("year") + ": " + danish.amount(thousands.longValue())
                : value.toString();
    }

    private String text(String key, String otherwise) {
        String found = texts.getMessage(key, null, otherwise, DANISH);
        return found == null ? otherwise : found;
    }

    /**
     * One event.
     *
     * @param happened what happened
     * @param businessDate the day it took effect
     * @param recordedAt when it was recorded, by the clock of Copenhagen
     * @param by the name of who recorded it; null in the public edition
     * @param role the role it was recorded in
     * @param reason why; null if none was given
     * @param changes what was before and after
     */
    public record Line(
            String happened,
            LocalDate businessDate,
            OffsetDateTime recordedAt,
            @Nullable String by,
            String role,
            @Nullable String reason,
            List<Changed> changes) {
        /** Whether it brought about what the history is of: then nothing was before, and much is after. */
        public boolean begins() {
            return changes.size() > 1 && changes.stream().allMatch(change -> change.before() == null);
        }
    }

    /**
     * One field.
     *
     * @param label what people call it
     * @param before its value before; null if it had none
     * @param after its value after; null if it has none
     */
    public record Changed(
            String label, @Nullable String before, @Nullable String after) {}
}
