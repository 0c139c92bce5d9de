-- Corrections of the budget, with what committees did about each. Rows that show state are versioned, as everywhere.
CREATE TABLE read_model.budget_correction (
    correction_id    uuid    NOT NULL,
    kind             text    NOT NULL,
    title            text    NOT NULL,
    budget_year      integer NOT NULL,
    area_code        text    NOT NULL,
    body_code        text    NOT NULL,
    amounts          jsonb   NOT NULL,
    description      text    NOT NULL,
    treatments       jsonb   NOT NULL,
    incorporated_on  date,
    withdrawn_reason text,
    -- CorrectionStatus says the same
    status           text    NOT NULL GENERATED ALWAYS AS (
        CASE
            WHEN withdrawn_reason IS NOT NULL THEN 'WITHDRAWN'
            WHEN incorporated_on IS NOT NULL THEN 'INCORPORATED'
            WHEN treatments <> '[]' THEN 'TREATED'
            ELSE 'REGISTERED'
        END) STORED,
    version          bigint  NOT NULL,
    from_position    bigint  NOT NULL,
    to_position      bigint,
    PRIMARY KEY (correction_id, from_position)
);
CREATE UNIQUE INDEX budget_correction_today ON read_model.budget_correction (correction_id) WHERE to_position IS NULL;
CREATE INDEX budget_correction_in_order
    ON read_model.budget_correction
        ((-budget_year), body_code COLLATE "da-x-icu", title COLLATE "da-x-icu", correction_id)
    WHERE to_position IS NULL;

-- The follow-up of a month; its overviews by the code of the committee.
CREATE TABLE read_model.budget_follow_up (
    month           text   NOT NULL,
    title           text   NOT NULL,
    overviews       jsonb  NOT NULL,
    filed_on        date,
    document_number text,
    version         bigint NOT NULL,
    from_position   bigint NOT NULL,
    to_position     bigint,
    PRIMARY KEY (month, from_position)
);
CREATE UNIQUE INDEX budget_follow_up_today ON read_model.budget_follow_up (month) WHERE to_position IS NULL;

CREATE TABLE read_model.budget_history (LIKE read_model.audit_entry INCLUDING CONSTRAINTS INCLUDING DEFAULTS);
ALTER TABLE read_model.budget_history ADD PRIMARY KEY (position);
CREATE INDEX budget_history_of ON read_model.budget_history (aggregate_id, version);
