-- Where in the store an agenda came to show an item, and where it ceased to; why a document was withdrawn, and why a
-- meeting was moved. Reasons that rows do not hold, and withdrawn documents, stand here once the views are built anew.
ALTER TABLE read_model.meeting ADD COLUMN published_position bigint, ADD COLUMN moved_reason text;
UPDATE read_model.meeting m SET published_position =
    (SELECT min(p.from_position) FROM read_model.meeting p WHERE p.meeting_id = m.meeting_id AND p.published)
WHERE m.published;

ALTER TABLE read_model.meeting_item ADD COLUMN added_position bigint, ADD COLUMN off_position bigint;
UPDATE read_model.meeting_item i SET added_position =
    (SELECT min(a.from_position) FROM read_model.meeting_item a WHERE a.agenda_item_id = i.agenda_item_id);
UPDATE read_model.meeting_item i SET off_position =
    (SELECT min(o.from_position) FROM read_model.meeting_item o WHERE o.agenda_item_id = i.agenda_item_id
        AND (o.gone OR o.withdrawn_reason IS NOT NULL OR o.postponed_reason IS NOT NULL))
WHERE i.gone OR i.withdrawn_reason IS NOT NULL OR i.postponed_reason IS NOT NULL;
ALTER TABLE read_model.meeting_item ALTER COLUMN added_position SET NOT NULL;

ALTER TABLE read_model.meeting_document ADD COLUMN withdrawn_reason text;
ALTER TABLE read_model.case_attachment ADD COLUMN withdrawn_reason text;

INSERT INTO read_model.rebuild_wanted (view)
SELECT replace(processor_name, 'view.', '') FROM read_model.token_entry
WHERE processor_name IN ('view.meetings', 'view.cases')
ON CONFLICT DO NOTHING;

CREATE INDEX meeting_item_of_case ON read_model.meeting_item (case_number)
    WHERE to_position IS NULL AND case_number IS NOT NULL;
