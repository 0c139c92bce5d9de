-- What rules about savings rounds need to know beyond one of them, its ideas and its work packages. They begin empty:
-- before this version there were none.
CREATE TABLE command_model.raaderum_round (
    round_id    uuid PRIMARY KEY,
    budget_year integer NOT NULL,
    closed      boolean NOT NULL DEFAULT false
);

-- Without a first day it awaits one; without a last day it is a day; without areas it is about all of them.
CREATE TABLE command_model.raaderum_milestone (
    milestone_id uuid PRIMARY KEY,
    round_id     uuid   NOT NULL,
    kind         text   NOT NULL,
    first_day    date,
    last_day     date,
    area_codes   text[] NOT NULL
);
CREATE INDEX raaderum_milestone_round ON command_model.raaderum_milestone (round_id, kind);

CREATE TABLE command_model.raaderum_idea (
    idea_id     uuid PRIMARY KEY,
    round_id    uuid    NOT NULL,
    area_code   text,
    merged_into uuid,
    set_aside   boolean NOT NULL DEFAULT false
);

CREATE TABLE command_model.raaderum_work_package (
    work_package_id uuid PRIMARY KEY,
    round_id        uuid NOT NULL,
    area_code       text NOT NULL
);

-- Which proposals a response to the hearing of a round can name.
CREATE TABLE command_model.raaderum_round_proposal (
    proposal_id uuid PRIMARY KEY,
    round_id    uuid NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE
    ON command_model.raaderum_round, command_model.raaderum_milestone, command_model.raaderum_idea,
       command_model.raaderum_work_package, command_model.raaderum_round_proposal
    TO budgetspor_writer;
