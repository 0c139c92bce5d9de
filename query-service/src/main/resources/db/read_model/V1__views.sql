-- Where each processor is, and what it could not digest (Axon's own tables).
CREATE TABLE read_model.token_entry (
    processor_name varchar(255) NOT NULL,
    segment        integer      NOT NULL,
    token          bytea,
    token_type     varchar(255),
    timestamp      varchar(255),
    owner          varchar(255),
    PRIMARY KEY (processor_name, segment)
);

CREATE TABLE read_model.dead_letter_entry (
    dead_letter_identifier varchar(255) PRIMARY KEY,
    processing_group       varchar(255) NOT NULL,
    sequence_identifier    varchar(255) NOT NULL,
    sequence_index         bigint       NOT NULL,
    message_type           varchar(255) NOT NULL,
    event_identifier       varchar(255) NOT NULL,
    time_stamp             varchar(255) NOT NULL,
    payload_type           varchar(255) NOT NULL,
    payload_revision       varchar(255),
    payload                bytea        NOT NULL,
    meta_data              bytea,
    type                   varchar(255),
    aggregate_identifier   varchar(255),
    sequence_number        bigint,
    token_type             varchar(255),
    token                  bytea,
    enqueued_at            varchar(255) NOT NULL,
    last_touched           varchar(255),
    processing_started     varchar(255),
    cause_type             varchar(255),
    cause_message          varchar(1023),
    diagnostics            bytea,
    UNIQUE (processing_group, sequence_identifier, sequence_index)
);

-- Rows that show state are versioned: valid from from_position up to and without to_position; open where it is null.
CREATE TABLE read_model.body (
    code          text    NOT NULL,
    name          text    NOT NULL,
    kind          text    NOT NULL,
    dissolved     boolean NOT NULL,
    version       bigint  NOT NULL,
    from_position bigint  NOT NULL,
    to_position   bigint,
    PRIMARY KEY (code, from_position)
);
CREATE UNIQUE INDEX body_today ON read_model.body (code) WHERE to_position IS NULL;

CREATE TABLE read_model.area (
    code           text   NOT NULL,
    name           text   NOT NULL,
    administration text   NOT NULL,
    body_codes     jsonb  NOT NULL,
    version        bigint NOT NULL,
    from_position  bigint NOT NULL,
    to_position    bigint,
    PRIMARY KEY (code, from_position)
);
CREATE UNIQUE INDEX area_today ON read_model.area (code) WHERE to_position IS NULL;

CREATE TABLE read_model.plan (
    plan_id          uuid    NOT NULL,
    title            text    NOT NULL,
    budget_year      integer NOT NULL,
    budget_agreement text    NOT NULL,
    status           text    NOT NULL,
    adopted_on       date,
    version          bigint  NOT NULL,
    from_position    bigint  NOT NULL,
    to_position      bigint,
    PRIMARY KEY (plan_id, from_position)
);
CREATE UNIQUE INDEX plan_today ON read_model.plan (plan_id) WHERE to_position IS NULL;
CREATE INDEX plan_by_year ON read_model.plan (budget_year DESC, title COLLATE "da-x-icu", plan_id)
    WHERE to_position IS NULL;

CREATE TABLE read_model.plan_overview_item (
    plan_item_id  uuid   NOT NULL,
    plan_id       uuid   NOT NULL,
    number        text   NOT NULL,
    title         text   NOT NULL,
    kind          text   NOT NULL,
    status        text   NOT NULL,
    area_code     text   NOT NULL,
    treatment     text   NOT NULL,
    amounts       jsonb  NOT NULL,
    version       bigint NOT NULL,
    from_position bigint NOT NULL,
    to_position   bigint,
    PRIMARY KEY (plan_item_id, from_position)
);
CREATE UNIQUE INDEX plan_overview_item_today ON read_model.plan_overview_item (plan_item_id)
    WHERE to_position IS NULL;
CREATE INDEX plan_overview_item_by_number
    ON read_model.plan_overview_item (plan_id, number COLLATE "da-x-icu", plan_item_id) WHERE to_position IS NULL;

CREATE TABLE read_model.plan_item (
    plan_item_id  uuid   NOT NULL,
    plan_id       uuid   NOT NULL,
    number        text   NOT NULL,
    title         text   NOT NULL,
    kind          text   NOT NULL,
    status        text   NOT NULL,
    description   text   NOT NULL,
    process       text   NOT NULL,
    follow_up     text   NOT NULL,
    area_code     text   NOT NULL,
    treatment     text   NOT NULL,
    amounts       jsonb  NOT NULL,
    completed_on  date,
    version       bigint NOT NULL,
    from_position bigint NOT NULL,
    to_position   bigint,
    PRIMARY KEY (plan_item_id, from_position)
);
CREATE UNIQUE INDEX plan_item_today ON read_model.plan_item (plan_item_id) WHERE to_position IS NULL;

-- What the page of an item needs of its plan.
CREATE TABLE read_model.plan_of_item (
    plan_id       uuid    NOT NULL,
    title         text    NOT NULL,
    status        text    NOT NULL,
    adopted       boolean NOT NULL,
    version       bigint  NOT NULL,
    from_position bigint  NOT NULL,
    to_position   bigint,
    PRIMARY KEY (plan_id, from_position)
);
CREATE UNIQUE INDEX plan_of_item_today ON read_model.plan_of_item (plan_id) WHERE to_position IS NULL;

-- Facts are never revised: one row an event.
CREATE TABLE read_model.plan_item_history (
    position       bigint      PRIMARY KEY,
    aggregate_type text        NOT NULL,
    aggregate_id   text        NOT NULL,
    version        bigint      NOT NULL,
    type           text        NOT NULL,
    recorded_at    timestamptz NOT NULL,
    business_date  date        NOT NULL,
    actor          text        NOT NULL,
    actor_name     text        NOT NULL,
    role           text        NOT NULL,
    reason         text,
    changes        jsonb       NOT NULL
);
CREATE INDEX plan_item_history_of ON read_model.plan_item_history (aggregate_id, version);

CREATE TABLE read_model.audit_entry (LIKE read_model.plan_item_history INCLUDING ALL);
CREATE INDEX audit_entry_actor ON read_model.audit_entry (actor, position);
CREATE INDEX audit_entry_type ON read_model.audit_entry (type, position);
CREATE INDEX audit_entry_recorded ON read_model.audit_entry (recorded_at);
