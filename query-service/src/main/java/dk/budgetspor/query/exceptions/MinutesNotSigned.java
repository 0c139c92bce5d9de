package dk.budgetspor.query.exceptions;

import dk.budgetspor.query.platform.closed.ClosedMeetings;
import org.springframework.stereotype.Component;

/**
 * Minutes of meetings that were held and that members have not signed who had a seat then and have it still: who has left
 * the body cannot sign any more. One for each meeting, told to those who read it in full.
 */
@Component
class MinutesNotSigned implements ExceptionSource {
    @Override
    public ExceptionKind kind() {
        return ExceptionKind.MINUTES_NOT_SIGNED;
    }

    @Override
    public boolean dated() {
        return true;
    }

    @Override
    public String rows() {
        return """
                SELECT m.meeting_id, m.body_code, ARRAY[m.body_code] AS bodies, NULL::text AS area_code, m.held_on AS date,
                    count(*)::int AS missing, '' COLLATE "da-x-icu" AS sort, m.meeting_id AS about, '' AS detail
                FROM meeting m
                JOIN meeting_seat s ON s.body_code = m.body_code AND s.to_position IS NULL
                JOIN meeting_seat_member t ON t.seat_id = s.seat_id AND t.to_position IS NULL AND t.vacated_on IS NULL
                    AND t.taken_on <= m.held_on AND t.from_position <= m.ended_position
                WHERE m.to_position IS NULL AND m.state IN ('HELD', 'COMPLETE') AND NOT EXISTS (
                        SELECT FROM meeting_signature g WHERE g.meeting_id = m.meeting_id AND g.seat_id = s.seat_id)
                  AND\s""" + ClosedMeetings.IN_FULL + " GROUP BY m.meeting_id, m.body_code, m.held_on";
    }
}
