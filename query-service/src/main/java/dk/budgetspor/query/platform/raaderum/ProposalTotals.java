package dk.budgetspor.query.platform.raaderum;

import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.Writes;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the proposals of a round amount to, and how many they are, by committee, area, step, priority and whether they
 * stand in the catalogue; kept as the proposals change, since a page with totals must not add up thousands of them.
 */
final class ProposalTotals {
    /** The version that each fact has opened, and with the opposite sign the one that it has closed. */
    private static final String PARTS = """
            WITH fact AS (
                SELECT * FROM unnest(:ids::uuid[], :positions::bigint[]) AS fact (id, position)),
            part AS (
                SELECT s.*, 1 AS sign
                FROM fact CROSS JOIN LATERAL (SELECT * FROM savings_proposal
                    WHERE proposal_id = fact.id AND from_position = fact.position LIMIT 1) AS s
                UNION ALL
                SELECT s.*, -1
                FROM fact CROSS JOIN LATERAL (SELECT * FROM savings_proposal
                    WHERE proposal_id = fact.id AND from_position < fact.position
                    ORDER BY from_position DESC LIMIT 1) AS s)
            """;

    private static final String GROUP =
            "round_id, body_code, area_code, step, catalogue_on IS NOT NULL, coalesce(priority, 'NONE')";
    private static final String KEY = "round_id, body_code, area_code, step, in_catalogue, priority";

    private static final String AMOUNTS =
            PARTS + "INSERT INTO savings_total AS total (" + KEY + """
            , year, thousand_dkk)
            SELECT\s""" + GROUP + """
            , (amount ->> 'year')::int, sum(sign * (amount ->> 'thousandDkk')::bigint)
            FROM part, jsonb_array_elements(amounts) AS amount
            GROUP BY 1, 2, 3, 4, 5, 6, 7
            ON CONFLICT (\s""" + KEY + """
            , year) DO UPDATE SET thousand_dkk = total.thousand_dkk + excluded.thousand_dkk""";

    private static final String COUNTS =
            PARTS + "INSERT INTO savings_count AS total (" + KEY + """
            , proposals, late, investment_thousand_dkk, staff_effect_fte)
            SELECT\s""" + GROUP + """
            , sum(sign), sum(CASE WHEN late THEN sign ELSE 0 END), sum(sign * investment_thousand_dkk),
                sum(sign * staff_effect_fte)
            FROM part
            GROUP BY 1, 2, 3, 4, 5, 6
            ON CONFLICT (\s""" + KEY + """
            ) DO UPDATE SET
                proposals = total.proposals + excluded.proposals,
                late = total.late + excluded.late,
                investment_thousand_dkk = total.investment_thousand_dkk + excluded.investment_thousand_dkk,
                staff_effect_fte = total.staff_effect_fte + excluded.staff_effect_fte""";

    private final JdbcClient jdbc;

    ProposalTotals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the version that the fact has closed out of them and the one it has opened in; to be called once a fact. */
    void follow(UUID proposalId, Fact fact) {
        Map<String, Object> which = Map.of("ids", proposalId.toString(), "positions", fact.position());
        Writes.writeAll(jdbc, fact, AMOUNTS, which);
        Writes.writeAll(jdbc, fact, COUNTS, which);
    }
}
