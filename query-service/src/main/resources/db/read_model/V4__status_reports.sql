-- A report tells its plan as it stood at the position of the report's own event: rows say when they were valid, so that
-- nothing is copied.
CREATE TABLE read_model.status_report (
    position         bigint      PRIMARY KEY,
    status_report_id uuid        NOT NULL UNIQUE,
    plan_id          uuid        NOT NULL,
    title            text        NOT NULL,
    to_bodies        jsonb       NOT NULL,
    status_date      date        NOT NULL,
    submitted_at     timestamptz NOT NULL,
    submitted_by     text        NOT NULL
);
CREATE INDEX status_report_of ON read_model.status_report (plan_id, position DESC);

CREATE INDEX plan_item_versions ON read_model.plan_item (plan_id, number COLLATE "da-x-icu", plan_item_id);
