package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.web.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who had the seats of a body on the day of a meeting, as it was known when the meeting ended. */
@Component
class SeatRows {
    private final JdbcClient jdbc;

    SeatRows(@Qualifier("readerJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order the seats were added. */
    List<Member> members(Meeting meeting) {
        return jdbc.sql("""
                        SELECT s.seat_id, s.title, m.member_name, coalesce(m.party, '') AS party,
                            coalesce(m.acting, false) AS acting, g.signed_on
                        FROM meeting_seat s
                        LEFT JOIN LATERAL (SELECT * FROM meeting_seat_member t
                            WHERE t.seat_id = s.seat_id AND t.from_position <= :at
                              AND (t.to_position IS NULL OR t.to_position > :at)
                              AND t.taken_on <= :day AND (t.vacated_on IS NULL OR t.vacated_on > :day)
                            ORDER BY t.taken_on DESC, t.tenure DESC LIMIT 1) AS m ON true
                        LEFT JOIN meeting_signature g ON g.meeting_id = :meeting AND g.seat_id = s.seat_id
                        WHERE s.body_code = :body AND s.from_position <= :at
                          AND (s.to_position IS NULL OR s.to_position > :at)
                        ORDER BY s.added_at""")
                .param("meeting", meeting.meetingId())
                .param("body", meeting.bodyCode())
                .param("day", meeting.date())
                .param("at", meeting.toldAt())
                .query((row, number) -> new Member(
                        row.getObject("seat_id", UUID.class),
                        row.getString("title"),
                        row.getString("member_name"),
                        row.getString("party"),
                        row.getBoolean("acting"),
                        row.getObject("signed_on", LocalDate.class)))
                .list();
    }

    /** Whether the caller has a seat of the body for which the minutes are not signed. */
    boolean mayStillSign(Caller caller, Meeting meeting) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM meeting_seat s
                        JOIN meeting_seat_member m ON m.seat_id = s.seat_id AND m.to_position IS NULL
                        WHERE s.body_code = :body AND s.to_position IS NULL
                          AND m.user_id = :subject AND m.vacated_on IS NULL
                          AND NOT EXISTS (SELECT FROM meeting_signature g
                              WHERE g.meeting_id = :meeting AND g.seat_id = s.seat_id))""")
                .param("body", meeting.bodyCode())
                .param("subject", caller.subject())
                .param("meeting", meeting.meetingId())
                .query(Boolean.class)
                .single();
    }
}
