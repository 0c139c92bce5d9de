-- Decisions say whether they are open; those recorded before could only be as open as their item.
ALTER TABLE read_model.decision ADD COLUMN openness text NOT NULL DEFAULT 'OPEN';
ALTER TABLE read_model.decision ALTER COLUMN openness DROP DEFAULT;
