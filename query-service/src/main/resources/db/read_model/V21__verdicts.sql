-- What decisions say of proposals: one row an event. Of each decision the last counts; it says nothing any more where it is
-- taken back, and a code where it could not be followed. Of the decisions that stand that of the last day holds.
DROP TABLE read_model.savings_verdict_refused;
CREATE TABLE read_model.savings_verdict (
    position    bigint PRIMARY KEY,
    proposal_id uuid   NOT NULL,
    round_id    uuid   NOT NULL,
    decision_id uuid   NOT NULL,
    meeting_id  uuid   NOT NULL,
    body_code   text,
    verdict     text,
    code        text,
    told_on     date   NOT NULL
);
CREATE INDEX savings_verdict_of ON read_model.savings_verdict (proposal_id, decision_id, position);
CREATE INDEX savings_verdict_refused ON read_model.savings_verdict (told_on, position) WHERE code IS NOT NULL;

INSERT INTO read_model.rebuild_wanted (view)
SELECT 'savings' WHERE EXISTS (SELECT FROM read_model.token_entry WHERE processor_name = 'view.savings')
ON CONFLICT DO NOTHING;
