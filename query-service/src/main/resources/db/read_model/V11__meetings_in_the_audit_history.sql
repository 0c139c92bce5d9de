-- The audit history tells of meetings too: it is read anew from the first event; what it holds already stays.
DELETE FROM read_model.token_entry WHERE processor_name = 'view.audit-history';
