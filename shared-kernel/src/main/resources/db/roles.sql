-- For the database administrator: run once in the database of Budgetspor, before the first start, and again after an
-- upgrade that says so. It may be run any number of times. It sets no passwords: give the three roles theirs with
-- ALTER ROLE ... PASSWORD (or psql's \password).
--
--   budgetspor_owner   owns the store; used by migrations only
--   budgetspor_writer  the command service: may add events and read them, never change or remove them
--   budgetspor_reader  the query service: may read events; owns the views, which can be built anew at any time
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY ['budgetspor_owner', 'budgetspor_writer', 'budgetspor_reader'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
            EXECUTE format('CREATE ROLE %I LOGIN', name);
        END IF;
    END LOOP;
END
$$;

-- A transaction that appends must end long before readers stop waiting for it (60 s), or its events would go unseen.
ALTER ROLE budgetspor_writer SET transaction_timeout = '10s';

REVOKE CREATE ON SCHEMA public FROM PUBLIC;
CREATE SCHEMA IF NOT EXISTS event_store AUTHORIZATION budgetspor_owner;
CREATE SCHEMA IF NOT EXISTS command_model AUTHORIZATION budgetspor_owner;
CREATE SCHEMA IF NOT EXISTS read_model AUTHORIZATION budgetspor_reader;
CREATE SCHEMA IF NOT EXISTS read_model_rebuild AUTHORIZATION budgetspor_reader;
