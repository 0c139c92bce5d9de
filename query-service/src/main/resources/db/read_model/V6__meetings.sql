-- Meetings with their agendas and minutes. Rows that show state are versioned, as everywhere.
CREATE TABLE read_model.meeting (
    meeting_id       uuid    NOT NULL,
    body_code        text    NOT NULL,
    held_on          date    NOT NULL,
    starts_at        time    NOT NULL,
    ends_at          time,
    place            text    NOT NULL,
    kind             text    NOT NULL,
    cycle            text    NOT NULL,
    state            text    NOT NULL,
    published        boolean NOT NULL,
    ended_at         time,
    -- cases and seats are told as they stood when the meeting ended
    ended_position   bigint,
    continuations    jsonb   NOT NULL,
    cancelled_reason text,
    version          bigint  NOT NULL,
    from_position    bigint  NOT NULL,
    to_position      bigint,
    PRIMARY KEY (meeting_id, from_position)
);
CREATE UNIQUE INDEX meeting_today ON read_model.meeting (meeting_id) WHERE to_position IS NULL;
CREATE INDEX meeting_by_date ON read_model.meeting (held_on, starts_at, meeting_id) WHERE to_position IS NULL;
CREATE INDEX meeting_of_body ON read_model.meeting (body_code, held_on, starts_at, meeting_id)
    WHERE to_position IS NULL;

CREATE TABLE read_model.meeting_item (
    agenda_item_id           uuid    NOT NULL,
    meeting_id               uuid    NOT NULL,
    parent_item_id           uuid,
    place                    integer NOT NULL,
    kind                     text    NOT NULL,
    case_number              text,
    points_to                uuid,
    title                    text    NOT NULL,
    openness                 text    NOT NULL,
    starts_at                time,
    ends_at                  time,
    supplementary            boolean NOT NULL,
    route                    jsonb   NOT NULL,
    statement                text    NOT NULL,
    relation                 text    NOT NULL,
    financial_impact         text    NOT NULL,
    guests                   jsonb   NOT NULL,
    note                     text    NOT NULL,
    -- taken off or put off: before publication it is gone, afterwards it keeps its number
    gone                     boolean NOT NULL,
    withdrawn_reason         text,
    postponed_reason         text,
    postponed_to             uuid,
    version                  bigint  NOT NULL,
    from_position            bigint  NOT NULL,
    to_position              bigint,
    PRIMARY KEY (agenda_item_id, from_position)
);
CREATE UNIQUE INDEX meeting_item_today ON read_model.meeting_item (agenda_item_id) WHERE to_position IS NULL;
CREATE INDEX meeting_item_of ON read_model.meeting_item (meeting_id) WHERE to_position IS NULL;

-- Of an agenda item or of a case: the owner is the identifier of the one or the number of the other.
CREATE TABLE read_model.meeting_recommendation (
    position    bigint  PRIMARY KEY,
    owner       text    NOT NULL,
    number      integer NOT NULL,
    recommender text    NOT NULL,
    body_code   text,
    text        text    NOT NULL
);
CREATE INDEX meeting_recommendation_of ON read_model.meeting_recommendation (owner, number);

CREATE TABLE read_model.meeting_document (
    document_id     text    NOT NULL,
    owner           text    NOT NULL,
    number          integer NOT NULL,
    title           text    NOT NULL,
    document_number text,
    filing_number   text,
    main_document   boolean NOT NULL,
    openness        text    NOT NULL,
    to_follow       boolean NOT NULL,
    version         bigint  NOT NULL,
    from_position   bigint  NOT NULL,
    to_position     bigint,
    PRIMARY KEY (document_id, from_position)
);
CREATE UNIQUE INDEX meeting_document_today ON read_model.meeting_document (document_id) WHERE to_position IS NULL;
CREATE INDEX meeting_document_of ON read_model.meeting_document (owner, number);

-- Of a whole meeting (the key is its identifier) or of an item of it.
CREATE TABLE read_model.meeting_attendance (
    attendance_of  uuid   NOT NULL,
    meeting_id     uuid   NOT NULL,
    agenda_item_id uuid,
    attendance     jsonb  NOT NULL,
    version        bigint NOT NULL,
    from_position  bigint NOT NULL,
    to_position    bigint,
    PRIMARY KEY (attendance_of, from_position)
);
CREATE UNIQUE INDEX meeting_attendance_today ON read_model.meeting_attendance (attendance_of)
    WHERE to_position IS NULL;
CREATE INDEX meeting_attendance_at ON read_model.meeting_attendance (meeting_id) WHERE to_position IS NULL;

-- A correction is a further version of the decision; all of them are shown.
CREATE TABLE read_model.decision (
    decision_id    uuid    NOT NULL,
    meeting_id     uuid    NOT NULL,
    agenda_item_id uuid    NOT NULL,
    body_code      text    NOT NULL,
    case_number    text,
    number         integer NOT NULL,
    decided_on     date    NOT NULL,
    outcome        text    NOT NULL,
    text           text    NOT NULL,
    dissent        text    NOT NULL,
    votes          jsonb   NOT NULL,
    remarks        jsonb   NOT NULL,
    plan_ids       jsonb   NOT NULL,
    plan_item_ids  jsonb   NOT NULL,
    amendments     jsonb   NOT NULL,
    out_of_turn    text,
    correction     text,
    recorded_on    date    NOT NULL,
    version        bigint  NOT NULL,
    from_position  bigint  NOT NULL,
    to_position    bigint,
    PRIMARY KEY (decision_id, from_position)
);
CREATE UNIQUE INDEX decision_today ON read_model.decision (decision_id) WHERE to_position IS NULL;
CREATE INDEX decision_by_date ON read_model.decision (decided_on, decision_id) WHERE to_position IS NULL;
CREATE INDEX decision_of_body ON read_model.decision (body_code, decided_on, decision_id) WHERE to_position IS NULL;
CREATE INDEX decision_at ON read_model.decision (meeting_id);
CREATE INDEX decision_of_case ON read_model.decision (case_number) WHERE to_position IS NULL;

CREATE TABLE read_model.meeting_follow_up_closed (
    follow_up_id uuid   PRIMARY KEY,
    decision_id  uuid   NOT NULL,
    note         text   NOT NULL,
    closed_on    date   NOT NULL,
    position     bigint NOT NULL
);
CREATE INDEX meeting_follow_up_closed_of ON read_model.meeting_follow_up_closed (decision_id);

CREATE TABLE read_model.meeting_signature (
    meeting_id  uuid   NOT NULL,
    seat_id     uuid   NOT NULL,
    member_name text   NOT NULL,
    signed_on   date   NOT NULL,
    position    bigint NOT NULL,
    PRIMARY KEY (meeting_id, seat_id)
);

-- What agendas need of cases and seats, kept from the same events as the rooms that tell these.
CREATE TABLE read_model.meeting_case (
    case_number      text   NOT NULL,
    title            text   NOT NULL,
    openness         text   NOT NULL,
    route            jsonb  NOT NULL,
    statement        text   NOT NULL,
    relation         text   NOT NULL,
    financial_impact text   NOT NULL,
    version          bigint NOT NULL,
    from_position    bigint NOT NULL,
    to_position      bigint,
    PRIMARY KEY (case_number, from_position)
);
CREATE UNIQUE INDEX meeting_case_today ON read_model.meeting_case (case_number) WHERE to_position IS NULL;

CREATE TABLE read_model.meeting_seat (
    seat_id       uuid   NOT NULL,
    body_code     text   NOT NULL,
    title         text   NOT NULL,
    added_at      bigint NOT NULL,
    version       bigint NOT NULL,
    from_position bigint NOT NULL,
    to_position   bigint,
    PRIMARY KEY (seat_id, from_position)
);
CREATE UNIQUE INDEX meeting_seat_today ON read_model.meeting_seat (seat_id) WHERE to_position IS NULL;
CREATE INDEX meeting_seat_of ON read_model.meeting_seat (body_code);

-- Who had a seat, from the first day up to and without the day it became vacant.
CREATE TABLE read_model.meeting_seat_member (
    tenure        text    NOT NULL,
    seat_id       uuid    NOT NULL,
    member_name   text    NOT NULL,
    party         text    NOT NULL,
    acting        boolean NOT NULL,
    taken_on      date    NOT NULL,
    vacated_on    date,
    version       bigint  NOT NULL,
    from_position bigint  NOT NULL,
    to_position   bigint,
    PRIMARY KEY (tenure, from_position)
);
CREATE UNIQUE INDEX meeting_seat_member_today ON read_model.meeting_seat_member (tenure) WHERE to_position IS NULL;
CREATE INDEX meeting_seat_member_of ON read_model.meeting_seat_member (seat_id);
