package dk.budgetspor.query.committeeworkplan;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.query.committeeworkplan.WorkPlanEntry.Kind;
import dk.budgetspor.query.platform.Keys;
import dk.budgetspor.query.platform.PageRequest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;

/**
 * After which key the entries of a kind begin on a page; each kind is read off an index of its own.
 *
 * @param date {@code infinity} for what awaits a date
 * @param key of that day: when a meeting begins, the number of an item, the title of a topic
 * @param id of those of that key
 */
record WorkPlanStart(String date, String key, UUID id) {
    static final String AWAITING = "infinity";

    private static final UUID LOWEST = new UUID(0, 0);
    private static final String MIDNIGHT = "00:00:00";

    /** Of what comes on the same day, kinds before the last one of the page before are done with. */
    static WorkPlanStart of(Kind kind, PageRequest page) {
        if (page.first()) {
            return first("-infinity", kind);
        }
        String date = page.after().get(0);
        Kind last = kind(page.after().get(1));
        String day = date.equals(AWAITING) ? AWAITING : Keys.date(date).toString();
        UUID id = Keys.uuid(page.after().get(3));
        if (kind == last) {
            String key = page.after().get(2);
            return new WorkPlanStart(day, kind == Kind.MEETING ? time(key) : key, id);
        }
        if (kind.compareTo(last) > 0) {
            return first(day, kind);
        }
        // nothing comes after the last identifier of what awaits a date, whatever its key
        return day.equals(AWAITING)
                ? new WorkPlanStart(AWAITING, kind == Kind.MEETING ? "24:00:00" : "\uFFFF", LOWEST)
                : first(LocalDate.parse(day).plusDays(1).toString(), kind);
    }

    private static WorkPlanStart first(String date, Kind kind) {
        return new WorkPlanStart(date, kind == Kind.MEETING ? MIDNIGHT : "", LOWEST);
    }

    private static Kind kind(String name) {
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw Refusal.because(ErrorCode.INVALID_CURSOR);
    }

    private static String time(String key) {
        try {
            return LocalTime.parse(key).toString();
        } catch (DateTimeParseException forged) {
            throw Refusal.because(ErrorCode.INVALID_CURSOR);
        }
    }
}
