package dk.budgetspor.query.exceptions;

import org.springframework.stereotype.Component;

/** Political items that no committee is to treat; read off the index {@code plan_item_without_committee}. */
@Component
class ItemsWithoutCommittee implements ExceptionSource {
    @Override
    public ExceptionKind kind() {
        return ExceptionKind.POLITICAL_WITHOUT_COMMITTEE;
    }

    @Override
    public boolean dated() {
        return false;
    }

    @Override
    public String rows() {
        return "SELECT " + ActiveItem.COLUMNS + """
                , NULL::text[] AS bodies, i.number COLLATE "da-x-icu" AS sort, i.plan_item_id AS about, '' AS detail
                FROM plan_item i
                """ + ActiveItem.OF_PLAN + """
                WHERE i.to_position IS NULL AND i.status IN ('PLANNED', 'IN_PROGRESS') AND i.treatment = 'POLITICAL'
                  AND i.treatments IS NULL""";
    }
}
