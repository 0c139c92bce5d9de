-- What decisions say of savings proposals.
ALTER TABLE read_model.decision ADD COLUMN savings_proposals jsonb NOT NULL DEFAULT '[]';
ALTER TABLE read_model.decision ALTER COLUMN savings_proposals DROP DEFAULT;

INSERT INTO read_model.rebuild_wanted (view)
SELECT 'meetings' WHERE EXISTS (SELECT FROM read_model.token_entry WHERE processor_name = 'view.meetings')
ON CONFLICT DO NOTHING;
