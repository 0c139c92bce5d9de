package dk.budgetspor.query.exceptions;

import org.springframework.stereotype.Component;

/** Items in progress that were not told of for half a year; read off the index {@code plan_item_not_told_of}. */
@Component
class ItemsWithoutReport implements ExceptionSource {
    @Override
    public ExceptionKind kind() {
        return ExceptionKind.NO_REPORT_FOR_HALF_A_YEAR;
    }

    @Override
    public boolean dated() {
        return true;
    }

    @Override
    public String rows() {
        return "SELECT " + ActiveItem.COLUMNS + """
                , NULL::text[] AS bodies, i.told_on AS date, i.number COLLATE "da-x-icu" AS sort, i.plan_item_id AS about,
                '' AS detail
                FROM plan_item i
                """ + ActiveItem.OF_PLAN + """
                WHERE i.to_position IS NULL AND i.status = 'IN_PROGRESS'
                  AND i.told_on < (:today::date - INTERVAL '6 months')::date""";
    }
}
