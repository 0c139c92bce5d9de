package dk.budgetspor.query.platform.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event as a line of a history.
 *
 * @param position its place in the store; null in the public edition
 * @param type its stored name, such as {@code planning.PlanItemCompleted}
 * @param recordedAt the store's time
 * @param businessDate the day it took effect
 * @param actor the login that did it; null in the public edition
 * @param actorName the name to show for it; null in the public edition
 * @param role the role it was done in
 * @param reason why; null where the domain asks for none
 * @param changes what was before and after
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record HistoryEntry(
        @Nullable Long position,
        String type,
        OffsetDateTime recordedAt,
        LocalDate businessDate,
        @Nullable String actor,
        @Nullable String actorName,
        String role,
        @Nullable String reason,
        List<Change> changes) {

    /** The same with other changes. */
    public HistoryEntry with(List<Change> others) {
        return new HistoryEntry(position, type, recordedAt, businessDate, actor, actorName, role, reason, others);
    }

    /** The same without why. */
    public HistoryEntry withoutReason() {
        return new HistoryEntry(position, type, recordedAt, businessDate, actor, actorName, role, null, changes);
    }

    /** The same without what the public is not told. */
    public HistoryEntry publicEdition() {
        return new HistoryEntry(null, type, recordedAt, businessDate, null, null, role, reason, changes);
    }
}
