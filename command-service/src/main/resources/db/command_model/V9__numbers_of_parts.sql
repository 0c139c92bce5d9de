-- The number that a command gave to what it added, so that a retry names it too.
ALTER TABLE command_model.idempotency ADD COLUMN number integer;
