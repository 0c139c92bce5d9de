-- What rules about other meetings need to know of them: the body, and whether they are over.
ALTER TABLE command_model.meetings_meeting
    ADD COLUMN body_code text NOT NULL DEFAULT '',
    ADD COLUMN held boolean NOT NULL DEFAULT false;

DO $$
BEGIN
    IF to_regclass('event_store.domain_event_entry') IS NOT NULL THEN
        UPDATE command_model.meetings_meeting AS meeting SET body_code = event ->> 'bodyCode'
        FROM (SELECT convert_from(payload, 'UTF8')::jsonb AS event
              FROM event_store.domain_event_entry
              WHERE payload_type = 'meetings.MeetingScheduled') AS scheduled
        WHERE meeting.meeting_id = (event ->> 'meetingId')::uuid;
        UPDATE command_model.meetings_meeting AS meeting SET held = true
        FROM (SELECT convert_from(payload, 'UTF8')::jsonb AS event
              FROM event_store.domain_event_entry
              WHERE payload_type = 'meetings.MeetingHeld') AS held
        WHERE meeting.meeting_id = (event ->> 'meetingId')::uuid;
    END IF;
END
$$;
ALTER TABLE command_model.meetings_meeting ALTER COLUMN body_code DROP DEFAULT;

-- How far the automations are, and what they failed on.
CREATE TABLE command_model.token_entry (
    processor_name varchar(255) NOT NULL,
    segment        integer      NOT NULL,
    token          bytea,
    token_type     varchar(255),
    timestamp      varchar(255),
    owner          varchar(255),
    PRIMARY KEY (processor_name, segment)
);

CREATE TABLE command_model.dead_letter_entry (
    dead_letter_identifier varchar(255) PRIMARY KEY,
    processing_group       varchar(255) NOT NULL,
    sequence_identifier    varchar(255) NOT NULL,
    sequence_index         bigint       NOT NULL,
    message_type           varchar(255) NOT NULL,
    event_identifier       varchar(255) NOT NULL,
    time_stamp             varchar(255) NOT NULL,
    payload_type           varchar(255) NOT NULL,
    payload_revision       varchar(255),
    payload                bytea        NOT NULL,
    meta_data              bytea,
    type                   varchar(255),
    aggregate_identifier   varchar(255),
    sequence_number        bigint,
    token_type             varchar(255),
    token                  bytea,
    enqueued_at            varchar(255) NOT NULL,
    last_touched           varchar(255),
    processing_started     varchar(255),
    cause_type             varchar(255),
    cause_message          varchar(1023),
    diagnostics            bytea,
    UNIQUE (processing_group, sequence_identifier, sequence_index)
);

-- What they have followed, for ever: a processor that begins anew does nothing twice.
CREATE TABLE command_model.automation_followed (
    automation       text NOT NULL,
    event_identifier text NOT NULL,
    PRIMARY KEY (automation, event_identifier)
);

GRANT SELECT, INSERT, UPDATE, DELETE
    ON command_model.token_entry, command_model.dead_letter_entry, command_model.automation_followed
    TO budgetspor_writer;
