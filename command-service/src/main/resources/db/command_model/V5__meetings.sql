-- What rules about a meeting need to know beyond it.
CREATE TABLE command_model.meetings_meeting (
    meeting_id uuid PRIMARY KEY,
    cancelled  boolean NOT NULL DEFAULT false
);

-- Whether it settled the case: to put it off does not.
CREATE TABLE command_model.meetings_decision (
    decision_id uuid PRIMARY KEY,
    case_number text,
    body_code   text    NOT NULL,
    decided_on  date    NOT NULL,
    settled     boolean NOT NULL
);
CREATE INDEX meetings_decision_case ON command_model.meetings_decision (case_number, body_code);

CREATE TABLE command_model.meetings_follow_up (
    follow_up_id uuid PRIMARY KEY,
    meeting_id   uuid NOT NULL
);

CREATE TABLE command_model.meetings_plan (
    plan_id uuid PRIMARY KEY
);

CREATE TABLE command_model.meetings_plan_item (
    plan_item_id uuid PRIMARY KEY
);

GRANT SELECT, INSERT, UPDATE, DELETE
    ON command_model.meetings_meeting, command_model.meetings_decision, command_model.meetings_follow_up,
       command_model.meetings_plan, command_model.meetings_plan_item
    TO budgetspor_writer;

-- There were no meetings before this version. Plans and their items begin with what the registers of the other concept
-- hold, which came from the events in their turn.
INSERT INTO command_model.meetings_plan (plan_id) SELECT plan_id FROM command_model.planning_plan;
INSERT INTO command_model.meetings_plan_item (plan_item_id) SELECT plan_item_id FROM command_model.planning_item;
