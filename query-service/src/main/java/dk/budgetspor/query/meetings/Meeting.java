package dk.budgetspor.query.meetings;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.budgetspor.kernel.meetings.MeetingKind;
import dk.budgetspor.query.platform.meetings.MeetingState;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting.
 *
 * @param meetingId the meeting
 * @param bodyCode the body
 * @param date the day
 * @param start when it begins, by the clock of Copenhagen
 * @param end when it is to end; null if that is open
 * @param place where; may be empty
 * @param kind what kind of meeting it is
 * @param cycle the political cycle it is part of; may be empty
 * @param state where it stands
 * @param endedAt when it ended; null while it has not
 * @param continuations further days
 * @param cancelledReason why it will not be held; null otherwise
 * @param moved when and where it was to be as its agenda was published, if that was changed since; null otherwise
 * @param published whether its agenda is public
 * @param toldAt the position at which cases and seats are told
 * @param version what {@code If-Match} compares; null for those who read the open edition
 */
record Meeting(
        UUID meetingId,
        String bodyCode,
        LocalDate date,
        LocalTime start,
        @Nullable LocalTime end,
        String place,
        MeetingKind kind,
        String cycle,
        MeetingState state,
        @Nullable LocalTime endedAt,
        List<Continuation> continuations,
        @Nullable String cancelledReason,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Moved moved,
        @JsonIgnore boolean published,
        @JsonIgnore long toldAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long version) {

    /** Whether there are minutes, as far as the edition shows them. */
    boolean hasMinutes(Edition edition) {
        return state == MeetingState.COMPLETE
                || edition == Edition.FULL && (state == MeetingState.OPENED || state == MeetingState.HELD);
    }

    /** Without what is not public. */
    Meeting inOpenEdition() {
        return new Meeting(
                meetingId,
                bodyCode,
                date,
                start,
                end,
                place,
                kind,
                cycle,
                state,
                endedAt,
                continuations,
                cancelledReason,
                moved,
                published,
                toldAt,
                null);
    }

    /**
     * A further day of a meeting.
     *
     * @param date the day
     * @param start when it begins
     * @param end when it is to end; null if that is open
     * @param place where; may be empty
     * @param reason why the meeting goes on
     */
    record Continuation(
            LocalDate date, LocalTime start, @Nullable LocalTime end, String place, String reason) {}

    /**
     * When and where a meeting was to be.
     *
     * @param date the day
     * @param start when it was to begin
     * @param end when it was to end; null if that was open
     * @param place where; may be empty
     * @param reason why that was changed
     */
    record Moved(LocalDate date, LocalTime start, @Nullable LocalTime end, String place, String reason) {}
}
