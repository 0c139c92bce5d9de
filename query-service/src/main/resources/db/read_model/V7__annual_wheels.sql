-- The wheel of a body and year; its version is that of its stream.
CREATE TABLE read_model.wheel (
    wheel_id      text    NOT NULL,
    body_code     text    NOT NULL,
    year          integer NOT NULL,
    version       bigint  NOT NULL,
    from_position bigint  NOT NULL,
    to_position   bigint,
    PRIMARY KEY (wheel_id, from_position)
);
CREATE UNIQUE INDEX wheel_today ON read_model.wheel (wheel_id) WHERE to_position IS NULL;

-- Days the body is to meet on.
CREATE TABLE read_model.wheel_date (
    date_id       text   NOT NULL,
    wheel_id      text   NOT NULL,
    date          date   NOT NULL,
    version       bigint NOT NULL,
    from_position bigint NOT NULL,
    to_position   bigint,
    PRIMARY KEY (date_id, from_position)
);
CREATE UNIQUE INDEX wheel_date_today ON read_model.wheel_date (date_id) WHERE to_position IS NULL;
CREATE INDEX wheel_date_of ON read_model.wheel_date (wheel_id, date) WHERE to_position IS NULL;

-- Times in which it does not.
CREATE TABLE read_model.wheel_break (
    break_id      text   NOT NULL,
    wheel_id      text   NOT NULL,
    first_day     date   NOT NULL,
    last_day      date   NOT NULL,
    title         text   NOT NULL,
    version       bigint NOT NULL,
    from_position bigint NOT NULL,
    to_position   bigint,
    PRIMARY KEY (break_id, from_position)
);
CREATE UNIQUE INDEX wheel_break_today ON read_model.wheel_break (break_id) WHERE to_position IS NULL;
CREATE INDEX wheel_break_of ON read_model.wheel_break (wheel_id, first_day) WHERE to_position IS NULL;

CREATE TABLE read_model.wheel_topic (
    topic_id      uuid        NOT NULL,
    wheel_id      text        NOT NULL,
    title         text        NOT NULL,
    text          text        NOT NULL,
    date          date,
    original_date date,
    about_date    date,
    series_id     uuid,
    meeting_id    uuid,
    revised_at    timestamptz NOT NULL,
    version       bigint      NOT NULL,
    from_position bigint      NOT NULL,
    to_position   bigint,
    PRIMARY KEY (topic_id, from_position)
);
CREATE UNIQUE INDEX wheel_topic_today ON read_model.wheel_topic (topic_id) WHERE to_position IS NULL;
CREATE INDEX wheel_topic_of ON read_model.wheel_topic (wheel_id, date) WHERE to_position IS NULL;
