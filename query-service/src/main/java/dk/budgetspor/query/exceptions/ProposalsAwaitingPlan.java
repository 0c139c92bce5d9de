package dk.budgetspor.query.exceptions;

import org.springframework.stereotype.Component;

/** Adopted proposals that are no items of a plan yet, since there is none for their budget or it could not take them. */
@Component
class ProposalsAwaitingPlan implements ExceptionSource {
    @Override
    public ExceptionKind kind() {
        return ExceptionKind.PROPOSAL_AWAITS_PLAN;
    }

    @Override
    public boolean dated() {
        return true;
    }

    @Override
    public String rows() {
        return """
                SELECT s.proposal_id AS savings_proposal_id, s.number, s.title, s.area_code, s.body_code,
                    ARRAY[s.body_code] AS bodies, s.decided_on AS date, s.awaits_plan_code AS code,
                    s.number COLLATE "da-x-icu" AS sort, s.proposal_id AS about, '' AS detail
                FROM savings_proposal s
                WHERE s.to_position IS NULL AND s.verdict = 'ADOPTED' AND s.awaits_plan_code IS NOT NULL
                    AND s.plan_item_id IS NULL""";
    }
}
