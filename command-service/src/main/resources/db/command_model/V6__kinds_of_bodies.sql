-- What rules need to know of the kind a body has: the Executive Board keeps its own annual wheel.
CREATE TABLE command_model.organisation_body_kind (
    code text PRIMARY KEY,
    kind text NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE ON command_model.organisation_body_kind TO budgetspor_writer;

-- The register begins with what has happened: the last event that gave a body its kind.
DO $$
BEGIN
    IF to_regclass('event_store.domain_event_entry') IS NOT NULL THEN
        INSERT INTO command_model.organisation_body_kind (code, kind)
        SELECT DISTINCT ON (event ->> 'code') event ->> 'code', event ->> 'kind'
        FROM (SELECT global_index, convert_from(payload, 'UTF8')::jsonb AS event
              FROM event_store.domain_event_entry
              WHERE payload_type IN ('organisation.BodyEstablished', 'organisation.BodyReestablished')) AS given
        ORDER BY event ->> 'code', global_index DESC;
    END IF;
END
$$;
