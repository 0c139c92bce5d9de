package dk.budgetspor.bench;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Savings rounds straight in the rows of the view: what is measured is the reading. */
final class FilledSavings {
    private final JdbcClient reader;

    FilledSavings(JdbcClient reader) {
        this.reader = reader;
    }

    /** A round whose catalogue holds so many proposals of five committees and twenty areas, with their totals. */
    UUID round(int proposals) {
        UUID round = UUID.randomUUID();
        reader.sql("""
                        INSERT INTO savings_round (round_id, title, budget_year, targets, status, version, from_position)
                        VALUES (:round, 'Råderum', 2025, '[{"year": 2025, "thousandDkk": -30000}]', 'OPEN', 0, 1)""").param("round", round).update();
        reader.sql("""
                        INSERT INTO savings_proposal (proposal_id, round_id, number, title, area_code, body_code, amounts,
                            investment_thousand_dkk, staff_effect_fte, description, service_consequences,
                            staff_consequences, risk, idea_ids, text_version, submitted_on, deadline, late,
                            board_verdict, board_treated_on, board_note, priority, rank, prioritised_on,
                            priority_body_code, priority_meeting_id, priority_note, priority_position, exempted_from,
                            catalogue_on, version, from_position)
                        SELECT gen_random_uuid(), :round, 'F-' || n, 'Forslag ' || n, 'A' || n % 20, 'U' || n % 5,
                            '[{"year": 2025, "thousandDkk": -500}, {"year": 2026, "thousandDkk": -1000}]', 0, -1.5,
                            repeat('Beskrivelse. ', 40), repeat('Konsekvenser. ', 20), '', '', '{}', 1, '2024-03-15',
                            '2024-03-18', false, 'FORWARDED', '2024-04-10', '', 'NOT_RECOMMENDED', NULL, '2024-05-06',
                            'U' || n % 5, gen_random_uuid(), '', 4 * n, '{}', '2024-08-01', 5, 10 * n
                        FROM generate_series(1, :proposals) AS n""").param("round", round).param("proposals", proposals).update();
        reader.sql("""
                        INSERT INTO savings_total SELECT round_id, body_code, area_code, step, true, priority,
                            (amount ->> 'year')::int, sum((amount ->> 'thousandDkk')::bigint)
                        FROM savings_proposal, jsonb_array_elements(amounts) AS amount WHERE round_id = :round
                        GROUP BY 1, 2, 3, 4, 6, 7""").param("round", round).update();
        reader.sql("""
                        INSERT INTO savings_count SELECT round_id, body_code, area_code, step, true, priority, count(*), 0,
                            0, sum(staff_effect_fte)
                        FROM savings_proposal WHERE round_id = :round GROUP BY 1, 2, 3, 4, 6""").param("round", round).update();
        return round;
    }

    /** What happened to the proposals of a round: treated, consulted by two bodies, prioritised, some of them exempted. */
    void process(UUID round) {
        reader.sql("""
                        INSERT INTO body SELECT code, code, 'MED_LOCAL', false, 0, 0
                        FROM unnest(ARRAY['OMU', 'LMU']) AS code""").update();
        reader.sql("""
                        INSERT INTO area (code, name, administration, body_codes, version, from_position)
                        SELECT 'A' || n, 'Område ' || n, 'Velfærd', '["OMU", "LMU"]', 0, n FROM generate_series(0, 19) AS n""").update();
        reader.sql("""
                        INSERT INTO savings_proposal_text SELECT 4000000 + from_position, proposal_id, 1, title, area_code,
                            body_code, amounts, investment_thousand_dkk, staff_effect_fte, description,
                            service_consequences, staff_consequences, risk, NULL, NULL, NULL, idea_ids, submitted_on, NULL
                        FROM savings_proposal WHERE round_id = :round""").param("round", round).update();
        reader.sql("""
                        INSERT INTO savings_board_treatment SELECT 1000000 + from_position, proposal_id, round_id,
                            'FORWARDED', '2024-04-10', '' FROM savings_proposal WHERE round_id = :round""").param("round", round).update();
        reader.sql("""
                        INSERT INTO savings_consultation SELECT 2000000 + from_position + n, proposal_id, round_id,
                            CASE n WHEN 1 THEN 'OMU' ELSE 'LMU' END, DATE '2024-04-20' + n, 'Drøftet'
                        FROM savings_proposal, generate_series(1, 2) AS n WHERE round_id = :round""").param("round", round).update();
        reader.sql("""
                        INSERT INTO savings_exemption SELECT 3000000 + from_position, proposal_id, round_id,
                            'MED_BEFORE_COMMITTEE', 'Mødet blev aflyst', '2024-05-01', 'Økonomi', 'PLANNER'
                        FROM savings_proposal WHERE round_id = :round AND from_position % 100 = 0""").param("round", round).update();
        milestone(round, "PROPOSAL_DEADLINE", "2024-03-18", "2024-03-18", 1);
        milestone(round, "COMMITTEE_TREATMENT", "2024-04-30", "2024-05-30", 2);
        reader.sql("""
                        ANALYZE savings_proposal, savings_proposal_text, savings_board_treatment, savings_consultation,
                            savings_total, savings_count""").update();
    }

    private void milestone(UUID round, String kind, String first, String last, long position) {
        reader.sql("""
                        INSERT INTO savings_milestone (milestone_id, round_id, kind, title, first_day, last_day, area_codes,
                            place, version, from_position)
                        VALUES (gen_random_uuid(), :round, :kind, 'Milepæl', :first::date, :last::date, '{}', '', 0, :position)""")
                .param("round", round)
                .param("kind", kind)
                .param("first", first)
                .param("last", last)
                .param("position", position)
                .update();
        reader.sql("""
                        INSERT INTO savings_history (position, recorded_at, business_date, type, aggregate_type, aggregate_id,
                            version, actor, actor_name, role, changes)
                        VALUES (:position, now(), '2023-12-01', 'raaderum.MilestonePlanned', 'SavingsRound', :round, 0,
                            'planner', 'Økonomi', 'PLANNER', '[]')""")
                .param("position", position)
                .param("round", round.toString())
                .update();
    }
}
