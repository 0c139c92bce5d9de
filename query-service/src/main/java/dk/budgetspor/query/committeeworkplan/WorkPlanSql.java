package dk.budgetspor.query.committeeworkplan;

import dk.budgetspor.query.platform.closed.ClosedMeetings;

/** The statements of the work plan: each kind is read off an index no further than a page. */
final class WorkPlanSql {
    /** Treatments as {@code t}; read off the index {@code plan_item_treatment_ahead}, whose expressions these are. */
    private static final String TREATMENTS = """
            plan_item_treatment t WHERE t.to_position IS NULL AND t.active
              AND EXISTS (SELECT FROM plan p WHERE p.plan_id = t.plan_id AND p.to_position IS NULL
                AND p.status <> 'CLOSED' AND (:all OR p.adopted_on IS NOT NULL))
            """;

    private static final String TREATMENTS_ORDER =
            "coalesce(t.indicative_date, 'infinity'), t.number COLLATE \"da-x-icu\", t.plan_item_id";

    /** Meetings as {@code m}; read off the index {@code meeting_ahead}. */
    private static final String MEETINGS = """
            meeting m WHERE m.to_position IS NULL AND m.state IN ('DRAFT', 'PUBLISHED', 'OPENED')
              AND (m.published OR\s""" + ClosedMeetings.IN_FULL + ")\n";

    private static final String MEETINGS_ORDER = "m.held_on, m.starts_at, m.meeting_id";

    private static final String TOPICS_ORDER = "coalesce(w.date, 'infinity'), w.title COLLATE \"da-x-icu\", w.topic_id";

    /** What is on the agenda of the meeting that is the entry {@code e}: what is still on, and what the caller may see. */
    private static final String AGENDA = """
            SELECT json_agg(json_build_object('agendaItemId', i.agenda_item_id, 'title', i.title,
                    'caseNumber', i.case_number, 'closed',\s""" + ClosedMeetings.ITEM_CLOSED + """
                ) ORDER BY i.place, i.agenda_item_id)
            FROM meeting m JOIN meeting_item i ON i.meeting_id = m.meeting_id AND i.to_position IS NULL
            """ + ClosedMeetings.OF_ITEM + """
            WHERE m.meeting_id = e.id AND m.to_position IS NULL AND i.parent_item_id IS NULL
              AND i.kind <> 'SLOT' AND NOT i.gone AND i.withdrawn_reason IS NULL AND i.postponed_reason IS NULL
              AND (\s"""
            + ClosedMeetings.IN_FULL + " OR NOT " + ClosedMeetings.ITEM_CLOSED + ")";

    private static final String AHEAD =
            "(SELECT 'MEETING' AS kind, 0 AS rank, m.held_on AS date, m.starts_at::text AS key, m.meeting_id AS id,"
                    + " m.starts_at, m.place AS title, NULL AS text, NULL::date AS original_date FROM " + MEETINGS
                    + "AND m.body_code = :body AND (" + MEETINGS_ORDER
                    + ") > (:MEETING_date::date, :MEETING_key::time, :MEETING_id) ORDER BY " + MEETINGS_ORDER
                    + " LIMIT :rows) UNION ALL ("
                    + "SELECT 'TOPIC', 1, coalesce(w.date, 'infinity'), w.title, w.topic_id, NULL, w.title, w.text, NULL"
                    + " FROM wheel y JOIN wheel_topic w"
                    + " ON w.wheel_id = y.wheel_id AND w.to_position IS NULL AND w.meeting_id IS NULL"
                    + " AND (w.date >= :today OR w.date IS NULL)"
                    + " WHERE :readsWheels AND y.to_position IS NULL AND y.body_code = :body AND (" + TOPICS_ORDER
                    + ") > (:TOPIC_date::date, :TOPIC_key COLLATE \"da-x-icu\", :TOPIC_id) ORDER BY " + TOPICS_ORDER
                    + " LIMIT :rows) UNION ALL ("
                    + "SELECT 'TREATMENT', 2, coalesce(t.indicative_date, 'infinity'), t.number, t.plan_item_id, NULL,"
                    + " NULL, t.purpose, t.original_date FROM " + TREATMENTS + "AND t.body_code = :body AND ("
                    + TREATMENTS_ORDER
                    + ") > (:TREATMENT_date::date, :TREATMENT_key COLLATE \"da-x-icu\", :TREATMENT_id) ORDER BY "
                    + TREATMENTS_ORDER + " LIMIT :rows)";

    private static final String PAGE = """
            SELECT e.kind, e.id, nullif(e.date, 'infinity') AS date, e.starts_at, coalesce(i.title, e.title) AS title,
                e.text, e.key, e.original_date, nullif(e.date, 'infinity') - e.original_date AS slippage, i.status,
                i.area_code, CASE e.kind WHEN 'MEETING' THEN (\s""" + AGENDA + """
                ) END AS agenda
            FROM (SELECT * FROM (\s""" + AHEAD + """
                ) AS ahead ORDER BY date, rank, key COLLATE "da-x-icu", id LIMIT :rows) AS e
            LEFT JOIN plan_item i ON e.kind = 'TREATMENT' AND i.plan_item_id = e.id AND i.to_position IS NULL
            ORDER BY e.date, e.rank, e.key COLLATE "da-x-icu", e.id""";

    /** Of each of the bodies {@code :codes} the first day there is something ahead; null if all of it awaits a date. */
    static final String COMMITTEES = """
            SELECT b.code, first.date
            FROM unnest(:codes::text[]) WITH ORDINALITY AS b (code, place)
            CROSS JOIN LATERAL (SELECT min(date) AS date FROM (
                (SELECT t.indicative_date AS date FROM\s""" + TREATMENTS + "AND t.body_code = b.code ORDER BY "
            + TREATMENTS_ORDER + " LIMIT 1) UNION ALL (SELECT m.held_on FROM " + MEETINGS
            + "AND m.body_code = b.code ORDER BY " + MEETINGS_ORDER + """
             LIMIT 1)) AS ahead HAVING count(*) > 0) AS first
            ORDER BY b.place""";

    private WorkPlanSql() {}

    /** So many entries; the number stands in the text, as in {@link dk.budgetspor.query.platform.Search#limit}. */
    static String page(int rows) {
        return PAGE.replace(":rows", Integer.toString(rows));
    }
}
