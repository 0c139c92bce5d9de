package dk.budgetspor.query.exceptions;

/** What sources about items of plans have in common. */
final class ActiveItem {
    /** What is told of the item {@code i}. */
    static final String COLUMNS = "i.plan_item_id, i.plan_id, i.number, i.title, i.area_code";

    /** That its plan is not closed. */
    static final String OF_PLAN =
            " JOIN plan p ON p.plan_id = i.plan_id AND p.to_position IS NULL AND p.status <> 'CLOSED' ";

    /** Committees that are to treat items that are planned or in progress, as {@code t}, with the items. */
    static final String TREATMENTS = """
            FROM plan_item_treatment t
            JOIN plan_item i ON i.plan_item_id = t.plan_item_id AND i.to_position IS NULL
            """ + OF_PLAN + "WHERE t.to_position IS NULL AND t.active ";

    /** What is told of a committee, and how it is listed. */
    static final String TREATMENT = COLUMNS + """
            , t.body_code, ARRAY[t.body_code] AS bodies, t.indicative_date AS date, t.number COLLATE "da-x-icu" AS sort,
            t.plan_item_id AS about, t.body_code AS detail
            """;

    private ActiveItem() {}
}
