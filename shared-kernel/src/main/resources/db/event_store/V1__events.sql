CREATE TABLE event_store.domain_event_entry (
    global_index         bigint GENERATED ALWAYS AS IDENTITY (CACHE 1) PRIMARY KEY,
    event_identifier     varchar(36)  NOT NULL UNIQUE,
    aggregate_identifier varchar(255) NOT NULL,
    sequence_number      bigint       NOT NULL,
    type                 varchar(100) NOT NULL,
    time_stamp           varchar(40)  NOT NULL,
    payload_type         varchar(200) NOT NULL,
    payload_revision     varchar(20)  NOT NULL,
    payload              bytea        NOT NULL,
    meta_data            bytea        NOT NULL,
    UNIQUE (aggregate_identifier, sequence_number)
);

CREATE TABLE event_store.snapshot_event_entry (
    event_identifier     varchar(36)  NOT NULL UNIQUE,
    aggregate_identifier varchar(255) NOT NULL,
    sequence_number      bigint       NOT NULL,
    type                 varchar(100) NOT NULL,
    time_stamp           varchar(40)  NOT NULL,
    payload_type         varchar(200) NOT NULL,
    payload_revision     varchar(20),
    payload              bytea        NOT NULL,
    meta_data            bytea        NOT NULL,
    PRIMARY KEY (aggregate_identifier, sequence_number)
);

-- History is added to and nothing else, whoever asks.
CREATE FUNCTION event_store.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'events are never changed or removed (% on %)', tg_op, tg_table_name
        USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER events_are_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON event_store.domain_event_entry
    FOR EACH STATEMENT EXECUTE FUNCTION event_store.refuse_change();

GRANT USAGE ON SCHEMA event_store TO budgetspor_writer, budgetspor_reader;
-- Not on global_index: the database alone gives the positions.
GRANT SELECT, INSERT (event_identifier, aggregate_identifier, sequence_number, type, time_stamp, payload_type,
        payload_revision, payload, meta_data)
    ON event_store.domain_event_entry TO budgetspor_writer;
GRANT SELECT, INSERT, DELETE ON event_store.snapshot_event_entry TO budgetspor_writer;
GRANT SELECT ON event_store.domain_event_entry TO budgetspor_reader;
