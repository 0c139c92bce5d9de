-- The keys that open the names of private persons in events. They are not history: who deletes one erases the name for
-- ever. A key is never changed.
CREATE TABLE event_store.person_key (
    key_id uuid PRIMARY KEY,
    secret bytea NOT NULL CHECK (octet_length(secret) = 32)
);

GRANT SELECT, INSERT, DELETE ON event_store.person_key TO budgetspor_writer;
GRANT SELECT ON event_store.person_key TO budgetspor_reader;
