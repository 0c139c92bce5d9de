-- A case as it stands; every event of it makes a version of its row. The number is kept apart too, for the order of lists.
CREATE TABLE read_model.case_state (
    case_number   text    NOT NULL,
    year          integer NOT NULL,
    serial        integer NOT NULL,
    kle_code      text,
    title         text    NOT NULL,
    openness      text    NOT NULL,
    status        text    NOT NULL,
    route         text[]  NOT NULL,
    referred      text[]  NOT NULL,
    version       bigint  NOT NULL,
    from_position bigint  NOT NULL,
    to_position   bigint,
    PRIMARY KEY (case_number, from_position)
);
CREATE UNIQUE INDEX case_state_today ON read_model.case_state (case_number) WHERE to_position IS NULL;
CREATE INDEX case_state_newest ON read_model.case_state (year DESC, serial DESC) WHERE to_position IS NULL;

-- Facts are never revised: one row a version of the texts, and one a recommendation.
CREATE TABLE read_model.case_statement (
    position                   bigint      PRIMARY KEY,
    case_number                text        NOT NULL,
    number                     integer     NOT NULL,
    statement                  text        NOT NULL,
    relation_to_other_policies text        NOT NULL,
    financial_impact           text        NOT NULL,
    written_at                 timestamptz NOT NULL
);
CREATE INDEX case_statement_of ON read_model.case_statement (case_number, number);

CREATE TABLE read_model.case_recommendation (
    position    bigint  PRIMARY KEY,
    case_number text    NOT NULL,
    number      integer NOT NULL,
    recommender text    NOT NULL,
    body_code   text,
    text        text    NOT NULL
);
CREATE INDEX case_recommendation_of ON read_model.case_recommendation (case_number, number);

CREATE TABLE read_model.case_attachment (
    attachment_id   text    NOT NULL,
    case_number     text    NOT NULL,
    number          integer NOT NULL,
    title           text    NOT NULL,
    document_number text,
    filing_number   text,
    main_document   boolean NOT NULL,
    openness        text    NOT NULL,
    to_follow       boolean NOT NULL,
    withdrawn       boolean NOT NULL,
    version         bigint  NOT NULL,
    from_position   bigint  NOT NULL,
    to_position     bigint,
    PRIMARY KEY (attachment_id, from_position)
);
CREATE UNIQUE INDEX case_attachment_today ON read_model.case_attachment (attachment_id) WHERE to_position IS NULL;
CREATE INDEX case_attachment_of ON read_model.case_attachment (case_number, number);

CREATE TABLE read_model.case_history (LIKE read_model.plan_item_history INCLUDING ALL);

-- The seats of bodies; every event of a seat makes a version of its body's row too.
CREATE TABLE read_model.seat (
    seat_id       uuid    NOT NULL,
    body_code     text    NOT NULL,
    place         bigint  NOT NULL,
    title         text    NOT NULL,
    member_name   text,
    party         text    NOT NULL,
    user_id       text,
    acting        boolean NOT NULL,
    taken_on      date,
    vacated_on    date,
    version       bigint  NOT NULL,
    from_position bigint  NOT NULL,
    to_position   bigint,
    PRIMARY KEY (seat_id, from_position)
);
CREATE UNIQUE INDEX seat_today ON read_model.seat (seat_id) WHERE to_position IS NULL;
CREATE INDEX seat_of ON read_model.seat (body_code, place) WHERE to_position IS NULL;
