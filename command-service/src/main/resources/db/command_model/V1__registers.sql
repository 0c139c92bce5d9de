-- What rules need to know beyond one aggregate; kept in the transaction of the append.
CREATE TABLE command_model.organisation_body (
    code      text PRIMARY KEY,
    dissolved boolean NOT NULL
);

CREATE TABLE command_model.planning_area (
    code text PRIMARY KEY
);

CREATE TABLE command_model.planning_plan (
    plan_id     uuid PRIMARY KEY,
    budget_year integer NOT NULL,
    status      text    NOT NULL
);

CREATE TABLE command_model.planning_item_number (
    plan_id uuid NOT NULL,
    number  text NOT NULL,
    PRIMARY KEY (plan_id, number)
);

-- The first answer to a command with an Idempotency-Key; stored in the transaction of the append.
CREATE TABLE command_model.idempotency (
    scope        text        NOT NULL,
    key          text        NOT NULL,
    fingerprint  bytea       NOT NULL,
    aggregate_id text,
    version      bigint,
    position     bigint,
    recorded_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (scope, key)
);
CREATE INDEX idempotency_recorded_at ON command_model.idempotency (recorded_at);

GRANT USAGE ON SCHEMA command_model TO budgetspor_writer;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA command_model TO budgetspor_writer;
