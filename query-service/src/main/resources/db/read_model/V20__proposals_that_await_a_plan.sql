-- Few among many proposals: those that await a plan.
CREATE INDEX savings_proposal_awaits_plan ON read_model.savings_proposal (decided_on, number COLLATE "da-x-icu", proposal_id)
    WHERE to_position IS NULL AND awaits_plan_code IS NOT NULL;
