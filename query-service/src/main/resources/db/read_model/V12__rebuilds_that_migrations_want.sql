-- Views that a migration wants built anew from the first event. Deleting the token would not do where rows are there
-- already: they are guarded by position, and the half of a view that is told again could show what was closed since.
CREATE TABLE read_model.rebuild_wanted (view text PRIMARY KEY);

-- Logins of members who took their seat before these were kept, and the days a meeting went on.
INSERT INTO read_model.rebuild_wanted (view)
SELECT 'meetings' WHERE EXISTS (SELECT FROM read_model.token_entry WHERE processor_name = 'view.meetings');
