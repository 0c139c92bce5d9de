package dk.budgetspor.query.exceptions;

import org.springframework.stereotype.Component;

/** Items of plans that proposals became which are not adopted any more: whether they go on is for somebody to say. */
@Component
class PlanItemsNotAdopted implements ExceptionSource {
    @Override
    public ExceptionKind kind() {
        return ExceptionKind.PLAN_ITEM_NOT_ADOPTED;
    }

    @Override
    public boolean dated() {
        return false;
    }

    @Override
    public String rows() {
        return """
                SELECT x.plan_item_id, x.plan_id, s.proposal_id AS savings_proposal_id, x.number, x.title, x.area_code,
                    s.body_code, ARRAY[s.body_code] AS bodies, x.number COLLATE "da-x-icu" AS sort,
                    x.plan_item_id AS about, '' AS detail
                FROM savings_proposal s
                JOIN plan_item x ON x.plan_item_id = s.plan_item_id AND x.to_position IS NULL
                JOIN plan p ON p.plan_id = x.plan_id AND p.to_position IS NULL AND p.status <> 'CLOSED'
                WHERE s.to_position IS NULL AND s.plan_item_id IS NOT NULL AND s.verdict IS DISTINCT FROM 'ADOPTED'
                    AND x.status IN ('PLANNED', 'IN_PROGRESS')""";
    }
}
