-- Decisions say whether they are open; those recorded before could only be as open as their item.
ALTER TABLE read_model.decision ADD COLUMN openness text NOT NULL DEFAULT 'OPEN';
ALTER TABLE read_model.decision ALTER COLUMN openness DROP DEFAULT;

-- Which decisions are about an item of a plan.
CREATE INDEX decision_about_items ON read_model.decision USING gin (plan_item_ids jsonb_path_ops)
    WHERE to_position IS NULL;
CREATE INDEX decision_amends_items ON read_model.decision USING gin (amendments jsonb_path_ops)
    WHERE to_position IS NULL;

-- A text that a decision adds to an item; one that is revoked has no open row.
CREATE TABLE read_model.plan_item_amendment (
    amendment_id  text   NOT NULL,
    plan_item_id  uuid   NOT NULL,
    decision_id   uuid   NOT NULL,
    body_code     text   NOT NULL,
    decided_on    date   NOT NULL,
    text          text   NOT NULL,
    version       bigint NOT NULL,
    from_position bigint NOT NULL,
    to_position   bigint,
    PRIMARY KEY (amendment_id, from_position)
);
CREATE UNIQUE INDEX plan_item_amendment_today ON read_model.plan_item_amendment (amendment_id)
    WHERE to_position IS NULL;
CREATE INDEX plan_item_amendment_of ON read_model.plan_item_amendment (plan_item_id);

-- What a committee's work plan shows beside its treatments.
CREATE INDEX meeting_ahead ON read_model.meeting (body_code, held_on, starts_at, meeting_id)
    WHERE to_position IS NULL AND state IN ('DRAFT', 'PUBLISHED', 'OPENED');
CREATE INDEX wheel_of_body ON read_model.wheel (body_code) WHERE to_position IS NULL;
