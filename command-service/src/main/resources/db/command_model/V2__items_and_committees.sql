-- What rules about items need to know of other items.
CREATE TABLE command_model.planning_item (
    plan_item_id uuid PRIMARY KEY,
    plan_id      uuid NOT NULL,
    number       text NOT NULL,
    kind         text NOT NULL,
    derived_from uuid
);

-- What rules about treatments and reports need to know of bodies.
CREATE TABLE command_model.planning_body (
    code      text PRIMARY KEY,
    dissolved boolean NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE ON command_model.planning_item, command_model.planning_body TO budgetspor_writer;

-- The registers begin with what has happened: bodies stand in the register of the other concept already, items only in
-- the events. No item was derived from another before this version. With Axon Server the events are elsewhere and the
-- table here is empty or missing: items from before this version are then unknown to the rule about derivation.
INSERT INTO command_model.planning_body (code, dissolved)
SELECT code, dissolved FROM command_model.organisation_body;

DO $$
BEGIN
    IF to_regclass('event_store.domain_event_entry') IS NOT NULL THEN
        INSERT INTO command_model.planning_item (plan_item_id, plan_id, number, kind)
        SELECT (event ->> 'planItemId')::uuid, (event ->> 'planId')::uuid, event ->> 'number', event ->> 'kind'
        FROM (SELECT convert_from(payload, 'UTF8')::jsonb AS event
              FROM event_store.domain_event_entry
              WHERE payload_type = 'planning.PlanItemCreated') AS created;
    END IF;
END
$$;
