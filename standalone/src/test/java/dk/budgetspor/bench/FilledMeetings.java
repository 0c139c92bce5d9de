package dk.budgetspor.bench;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Meetings straight in the rows of the view: what is measured is the reading. */
final class FilledMeetings {
    static final String FIRST_ID = "00000000-0000-0000-0000-000000000000";

    private static final int HELD = 5_000;
    private static final int AHEAD = 24;
    private static final int CASES = 10_000;

    private final JdbcClient reader;

    FilledMeetings(JdbcClient reader) {
        this.reader = reader;
    }

    /** Five thousand meetings of ten bodies that were held, one a day, and some of the committee {@code KFU} to come. */
    void fill() {
        reader.sql("""
                        INSERT INTO meeting_case (case_number, title, openness, route, statement, relation,
                            financial_impact, version, from_position)
                        SELECT '21/' || n, 'Sag ' || n, 'OPEN', '["KFU"]', repeat('Sagsfremstilling. ', 50), '', 'Ingen', 0, n
                        FROM generate_series(1, :cases) AS n""").param("cases", CASES).update();
        meetings(HELD, "COMPLETE", "CASE n % 10 WHEN 0 THEN 'KFU' ELSE 'U' || n % 10 END", "DATE '2000-01-01' + n");
        meetings(AHEAD, "PUBLISHED", "'KFU'", "DATE '2022-01-01' + 31 * (n - 1)");
        items(20, "true");
        decisions();
        reader.sql("ANALYZE meeting, meeting_item, meeting_case, decision").update();
    }

    private void meetings(int count, String state, String body, String day) {
        reader.sql("""
                        INSERT INTO meeting (meeting_id, body_code, held_on, starts_at, place, kind, cycle, state, published,
                            published_position, ended_at, ended_position, continuations, version, from_position)
                        SELECT gen_random_uuid(), %s, %s, '09:00', 'Rådhuset', 'ORDINARY', '', :state, true, 1, null,
                            CASE :state WHEN 'COMPLETE' THEN 2000000 END, '[]', 0, n
                        FROM generate_series(1, :count) AS n""".formatted(body, day))
                .param("state", state)
                .param("count", count)
                .update();
    }

    private void items(int each, String which) {
        reader.sql("""
                        INSERT INTO meeting_item (agenda_item_id, meeting_id, place, kind, case_number, title, openness,
                            supplementary, route, statement, relation, financial_impact, guests, note, gone,
                            decided, added_position, version, from_position)
                        SELECT gen_random_uuid(), m.meeting_id, n, CASE n % 2 WHEN 0 THEN 'CASE' ELSE 'POINT' END,
                            CASE n % 2 WHEN 0 THEN '21/' || 1 + (m.from_position * 31 + n) % :cases END,
                            'Punkt ' || n, 'OPEN', false, '["KFU"]', repeat('Sagsfremstilling. ', 50), '', 'Ingen', '[]',
                            '', false, m.state = 'COMPLETE', m.from_position * 100 + n, 0, m.from_position * 100 + n
                        FROM meeting m, generate_series(1, :each) AS n
                        WHERE\s""" + which).param("cases", CASES).param("each", each).update();
    }

    private void decisions() {
        reader.sql("""
                        INSERT INTO decision (decision_id, meeting_id, agenda_item_id, body_code, case_number, number,
                            openness, decided_on, outcome, text, dissent, votes, remarks, plan_ids, plan_item_ids,
                            amendments, savings_proposals, recorded_on, version, from_position)
                        SELECT gen_random_uuid(), m.meeting_id, i.agenda_item_id, m.body_code, i.case_number, 0, 'OPEN',
                            m.held_on, 'APPROVED', repeat('Godkendt med bemærkninger. ', 10), '', '[]', '[]', '[]', '[]',
                            '[]', '[]', m.held_on, 0, i.from_position
                        FROM meeting m JOIN meeting_item i ON i.meeting_id = m.meeting_id
                        WHERE m.state = 'COMPLETE' AND NOT EXISTS (SELECT FROM decision d WHERE d.meeting_id = m.meeting_id)""").update();
    }

    /** A meeting of its own body with twelve members, of whom three were away, and three documents to each item. */
    UUID minutesOfSixtyItems() {
        meetings(1, "COMPLETE", "'KB'", "DATE '2024-03-20'");
        items(60, "m.body_code = 'KB'");
        decisions();
        reader.sql("""
                        INSERT INTO meeting_document (document_id, owner, number, title, document_number, main_document,
                            openness, to_follow, version, from_position)
                        SELECT i.agenda_item_id || ':' || n, i.agenda_item_id::text, n, 'Bilag ' || n, n || '/24', false,
                            'OPEN', false, 0, 1
                        FROM meeting m JOIN meeting_item i ON i.meeting_id = m.meeting_id, generate_series(1, 3) AS n
                        WHERE m.body_code = 'KB'""").update();
        reader.sql("""
                        INSERT INTO meeting_seat (seat_id, body_code, title, added_at, version, from_position)
                        SELECT gen_random_uuid(), 'KB', '', n, 0, n FROM generate_series(1, 12) AS n""").update();
        reader.sql("""
                        INSERT INTO meeting_seat_member (tenure, seat_id, member_name, party, acting, taken_on, version,
                            from_position)
                        SELECT seat_id || ':1', seat_id, 'Medlem ' || added_at, 'A', false, '2022-01-01', 0, from_position
                        FROM meeting_seat""").update();
        reader.sql("""
                        INSERT INTO meeting_attendance (attendance_of, meeting_id, attendance, version, from_position)
                        SELECT meeting_id, meeting_id, '[{"memberName": "Medlem 1", "presence": "APOLOGY"},
                            {"memberName": "Medlem 2", "presence": "APOLOGY"}, {"memberName": "Medlem 3", "presence": "ABSENT"}]',
                            0, 1
                        FROM meeting WHERE body_code = 'KB'""").update();
        return reader.sql("SELECT meeting_id FROM meeting WHERE body_code = 'KB'")
                .query(UUID.class)
                .single();
    }
}
