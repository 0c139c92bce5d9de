-- Who has read which closed matter, and when. It is made of no events, so that no rebuild may touch it.
CREATE TABLE read_model.closed_reading (
    reading    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    read_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    actor      text        NOT NULL,
    actor_name text        NOT NULL,
    matter     text        NOT NULL
);

CREATE FUNCTION read_model.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'traces of reading are never changed or removed (% on %)', tg_op, tg_table_name
        USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER closed_readings_are_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON read_model.closed_reading
    FOR EACH STATEMENT EXECUTE FUNCTION read_model.refuse_change();
