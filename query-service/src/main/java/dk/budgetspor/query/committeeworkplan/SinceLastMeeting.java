package dk.budgetspor.query.committeeworkplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.history.HistoryEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of what changed in the field of a committee since it last met.
 *
 * @param bodyCode the committee
 * @param lastMeeting the last meeting it held; null if it held none, and everything is told
 * @param items what happened, in the order it was recorded
 * @param next the path of the next page; null on the last
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record SinceLastMeeting(
        String bodyCode,
        @Nullable LastMeeting lastMeeting,
        List<Happened> items,
        @Nullable String next) {

    @Nullable
    String cursor() {
        return new Page<>(items, next).cursor();
    }

    /**
     * A meeting that was held.
     *
     * @param meetingId the meeting
     * @param date the day
     */
    record LastMeeting(UUID meetingId, LocalDate date) {}

    /**
     * Something that happened.
     *
     * @param entry the entry of the history
     * @param about what it happened to: an item of a plan, a decision, or a topic of the annual wheel
     * @param id which of them
     * @param title what that is called
     */
    record Happened(@JsonUnwrapped HistoryEntry entry, About about, UUID id, String title) {}

    /** What something can happen to; the names are those of the kinds of their histories. */
    enum About {
        PLAN_ITEM,
        DECISION,
        TOPIC
    }
}
