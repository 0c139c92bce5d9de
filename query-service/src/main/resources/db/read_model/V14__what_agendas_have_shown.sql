-- Where in the store an agenda came to show an item, and where it ceased to; why a document was withdrawn, and why a
-- meeting was moved. The views of meetings and of cases are built from the events anew.
TRUNCATE read_model.meeting, read_model.meeting_item, read_model.meeting_recommendation, read_model.meeting_document,
    read_model.meeting_attendance, read_model.decision, read_model.meeting_follow_up_closed, read_model.meeting_signature,
    read_model.meeting_case, read_model.meeting_seat, read_model.meeting_seat_member,
    read_model.case_state, read_model.case_statement, read_model.case_recommendation, read_model.case_attachment,
    read_model.case_history;
DELETE FROM read_model.token_entry WHERE processor_name IN ('view.meetings', 'view.cases');
DELETE FROM read_model.dead_letter_entry WHERE processing_group IN ('view.meetings', 'view.cases');

ALTER TABLE read_model.meeting ADD COLUMN published_position bigint, ADD COLUMN moved_reason text;
ALTER TABLE read_model.meeting_item ADD COLUMN added_position bigint NOT NULL, ADD COLUMN off_position bigint;
ALTER TABLE read_model.meeting_document ADD COLUMN withdrawn_reason text;
ALTER TABLE read_model.case_attachment ADD COLUMN withdrawn_reason text;

CREATE INDEX meeting_item_of_case ON read_model.meeting_item (case_number)
    WHERE to_position IS NULL AND case_number IS NOT NULL;
