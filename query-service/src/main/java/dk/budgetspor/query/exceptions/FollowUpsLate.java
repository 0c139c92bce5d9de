package dk.budgetspor.query.exceptions;

import dk.budgetspor.query.platform.closed.ClosedMeetings;
import org.springframework.stereotype.Component;

/** What decisions oblige to and whose last day has ended; read off the index {@code follow_up_due}. */
@Component
class FollowUpsLate implements ExceptionSource {
    @Override
    public ExceptionKind kind() {
        return ExceptionKind.FOLLOW_UP_LATE;
    }

    @Override
    public boolean dated() {
        return true;
    }

    @Override
    public String rows() {
        return "SELECT d.meeting_id, d.agenda_item_id, d.decision_id, f.follow_up_id, i.title, f.area_code, f.body_code,"
                + " array_remove(ARRAY[f.decided_by, f.body_code], NULL) AS bodies, f.due_on AS date, f.text, "
                + ClosedMeetings.DECISION_CLOSED + """
                 AS closed, '' COLLATE "da-x-icu" AS sort, f.follow_up_id AS about, '' AS detail
                FROM follow_up f
                JOIN decision d ON d.decision_id = f.decision_id AND d.to_position IS NULL
                """ + ClosedMeetings.OF_DECISION
                + "WHERE f.to_position IS NULL AND f.closed_on IS NULL AND f.due_on < :today AND "
                + ClosedMeetings.DECISION_VISIBLE;
    }
}
