package dk.budgetspor.query.platform.pages;

import dk.budgetspor.kernel.eventstore.EventNames;
import dk.budgetspor.kernel.planning.CommitteeTreatmentMoved;
import dk.budgetspor.query.platform.history.Change;
import dk.budgetspor.query.platform.history.HistoryEntry;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a history in plain Danish. */
@Component
public class Timeline {
    private static final String TREATMENT_MOVED = EventNames.nameOf(CommitteeTreatmentMoved.class);
    /** The pages link to these; an identifier says nothing to people. */
    private static final Set<String> UNSAID = Set.of("decisionId", "meetingId", "planId");

    private static final String STATUS = "status";
    private static final String INDICATIVE_DATE = "indicativeDate";

    private final Words words;

    Timeline(Words words) {
        this.words = words;
    }

    /** The entries in the same order. */
    public List<Line> of(List<HistoryEntry> entries) {
        return entries.stream().map(this::line).toList();
    }

    /** Changes in the same order. */
    public List<Changed> changes(List<Change> changes) {
        return changes.stream().map(this::changed).toList();
    }

    private Line line(HistoryEntry entry) {
        boolean moved = entry.type().equals(TREATMENT_MOVED);
        return new Line(
                entry.position(),
                words.text("event." + entry.type(), entry.type()),
                entry.businessDate(),
                entry.recordedAt(),
                entry.actorName(),
                words.text("role." + entry.role(), entry.role()),
                entry.reason(),
                entry.changes().stream()
                        .filter(change -> !UNSAID.contains(change.field()))
                        .map(change ->
                                moved && change.field().equals(INDICATIVE_DATE) ? moved(change) : changed(change))
                        .toList(),
                entry.changes().stream().anyMatch(change -> change.field().equals(STATUS) && change.before() == null));
    }

    private Changed changed(Change change) {
        return new Changed(
                label(change),
                words.value(change.field(), change.before()),
                words.value(change.field(), change.after()));
    }

    /** A treatment that moves always had a date or awaited one. */
    private Changed moved(Change change) {
        return new Changed(label(change), words.dateOrAwaiting(change.before()), words.dateOrAwaiting(change.after()));
    }

    private String label(Change change) {
        return words.text("field." + change.field(), change.field());
    }

    /**
     * One event.
     *
     * @param position its place in the store, which links lead to; null in the public edition
     * @param happened what happened
     * @param businessDate the day it took effect
     * @param recordedAt when it was recorded, by the clock of Copenhagen
     * @param by the name of who recorded it; null in the public edition
     * @param role the role it was recorded in
     * @param reason why; null if none was given
     * @param changes what was before and after
     * @param begins whether it brought about what the history is of: then nothing was before, and much is after
     */
    public record Line(
            @Nullable Long position,
            String happened,
            LocalDate businessDate,
            OffsetDateTime recordedAt,
            @Nullable String by,
            String role,
            @Nullable String reason,
            List<Changed> changes,
            boolean begins) {}

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
