package dk.budgetspor.query.cases;

import dk.budgetspor.query.platform.meetings.MeetingState;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A meeting whose agenda holds a case.
 *
 * @param meetingId the meeting
 * @param bodyCode the body that meets
 * @param date the day
 * @param start when it begins, by the clock of Copenhagen
 * @param state where the meeting stands
 * @param minutes whether there are minutes that the caller may read
 * @param agendaItemId the item of its agenda
 * @param number the number of the item, such as {@code 3}, or {@code 3.1} for a sub-point
 * @param standing whether the item is to be treated there
 */
record CaseMeeting(
        UUID meetingId,
        String bodyCode,
        LocalDate date,
        LocalTime start,
        MeetingState state,
        boolean minutes,
        UUID agendaItemId,
        String number,
        Standing standing) {
    /** Whether the meeting has yet to be held, and is to treat the case. */
    public boolean isAhead() {
        return standing == Standing.ON_AGENDA
                && (state == MeetingState.DRAFT || state == MeetingState.PUBLISHED || state == MeetingState.OPENED);
    }

    /** The part of the agenda that tells of it; sub-points are told with their item. */
    public String anchor() {
        return "punkt-" + number.replaceAll("\\..*", "");
    }

    /** Whether an item is on its agenda to be treated. */
    enum Standing {
        ON_AGENDA,
        WITHDRAWN,
        POSTPONED
    }
}
