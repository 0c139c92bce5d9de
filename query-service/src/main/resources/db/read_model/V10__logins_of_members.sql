-- Whose minutes a login may sign. Members who took their seat before this was kept are known after a rebuild.
ALTER TABLE read_model.meeting_seat_member ADD COLUMN user_id text;
