-- What rules need to know of the seats of bodies; a vacant seat has no member.
CREATE TABLE command_model.organisation_seat (
    seat_id     uuid PRIMARY KEY,
    body_code   text   NOT NULL,
    place       bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    member_name text,
    user_id     text
);
CREATE INDEX organisation_seat_body_code ON command_model.organisation_seat (body_code);

-- What rules of other concepts need to know of cases: the route with the bodies a case was referred to.
CREATE TABLE command_model.cases_case (
    case_number text PRIMARY KEY,
    title       text    NOT NULL,
    openness    text    NOT NULL,
    route       text[]  NOT NULL,
    closed      boolean NOT NULL DEFAULT false
);

-- They begin empty: before this version there were neither seats nor cases.
GRANT SELECT, INSERT, UPDATE, DELETE ON command_model.organisation_seat, command_model.cases_case TO budgetspor_writer;
