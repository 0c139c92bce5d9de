-- Plans and their items get one set of rows for all that is told about them; the view is built from the events anew.
DROP TABLE read_model.plan, read_model.plan_overview_item, read_model.plan_item, read_model.plan_of_item,
    read_model.plan_item_history;
DELETE FROM read_model.token_entry WHERE processor_name IN ('view.plan-overview', 'view.plan-item');
DELETE FROM read_model.dead_letter_entry WHERE processing_group IN ('view.plan-overview', 'view.plan-item');

CREATE TABLE read_model.plan (
    plan_id          uuid    NOT NULL,
    title            text    NOT NULL,
    budget_year      integer NOT NULL,
    budget_agreement text    NOT NULL,
    status           text    NOT NULL,
    adopted_on       date,
    version          bigint  NOT NULL,
    from_position    bigint  NOT NULL,
    to_position      bigint,
    PRIMARY KEY (plan_id, from_position)
);
CREATE UNIQUE INDEX plan_today ON read_model.plan (plan_id) WHERE to_position IS NULL;
CREATE INDEX plan_by_year ON read_model.plan (budget_year DESC, title COLLATE "da-x-icu", plan_id)
    WHERE to_position IS NULL;

CREATE TABLE read_model.plan_item (
    plan_item_id          uuid   NOT NULL,
    plan_id               uuid   NOT NULL,
    number                text   NOT NULL,
    title                 text   NOT NULL,
    kind                  text   NOT NULL,
    status                text   NOT NULL,
    description           text   NOT NULL,
    process               text   NOT NULL,
    follow_up             text   NOT NULL,
    area_code             text   NOT NULL,
    treatment             text   NOT NULL,
    amounts               jsonb  NOT NULL,
    price_level           integer,
    weight                text,
    staff_involvement     text,
    political_level       text,
    derived_from          uuid,
    focus                 jsonb,
    presentation_on       date,
    presenter             text,
    kick_off_on           date,
    kick_off_participants text,
    completed_on          date,
    version               bigint NOT NULL,
    from_position         bigint NOT NULL,
    to_position           bigint,
    PRIMARY KEY (plan_item_id, from_position)
);
CREATE UNIQUE INDEX plan_item_today ON read_model.plan_item (plan_item_id) WHERE to_position IS NULL;
CREATE INDEX plan_item_by_number
    ON read_model.plan_item (plan_id, number COLLATE "da-x-icu", plan_item_id) WHERE to_position IS NULL;
CREATE INDEX plan_item_in_focus
    ON read_model.plan_item (plan_id, number COLLATE "da-x-icu", plan_item_id)
    WHERE to_position IS NULL AND focus IS NOT NULL;
CREATE INDEX plan_item_derived ON read_model.plan_item (derived_from) WHERE to_position IS NULL;

CREATE TABLE read_model.plan_total (
    plan_id      uuid    NOT NULL,
    kind         text    NOT NULL,
    status       text    NOT NULL,
    year         integer NOT NULL,
    thousand_dkk bigint  NOT NULL,
    PRIMARY KEY (plan_id, kind, status, year)
);

-- The number of the item and whether it is active stand here too: the order of a committee's work plan needs them.
CREATE TABLE read_model.plan_item_treatment (
    treatment_id    text    NOT NULL,
    plan_item_id    uuid    NOT NULL,
    plan_id         uuid    NOT NULL,
    number          text    NOT NULL,
    active          boolean NOT NULL,
    body_code       text    NOT NULL,
    purpose         text    NOT NULL,
    indicative_date date,
    original_date   date,
    version         bigint  NOT NULL,
    from_position   bigint  NOT NULL,
    to_position     bigint,
    PRIMARY KEY (treatment_id, from_position)
);
CREATE UNIQUE INDEX plan_item_treatment_today ON read_model.plan_item_treatment (treatment_id)
    WHERE to_position IS NULL;
CREATE INDEX plan_item_treatment_of ON read_model.plan_item_treatment (plan_item_id);
CREATE INDEX plan_item_treatment_ahead
    ON read_model.plan_item_treatment
        (body_code, coalesce(indicative_date, 'infinity'), number COLLATE "da-x-icu", plan_item_id)
    WHERE to_position IS NULL AND active;

-- Facts are never revised: one row an event.
CREATE TABLE read_model.plan_item_progress (
    position             bigint PRIMARY KEY,
    plan_item_id         uuid   NOT NULL,
    status_date          date   NOT NULL,
    light                text   NOT NULL,
    note                 text   NOT NULL,
    effect               text   NOT NULL,
    citizen_consequences text   NOT NULL
);
CREATE INDEX plan_item_progress_latest
    ON read_model.plan_item_progress (plan_item_id, status_date DESC, position DESC);

CREATE TABLE read_model.plan_item_attachment (
    position        bigint  NOT NULL UNIQUE,
    plan_item_id    uuid    NOT NULL,
    number          integer NOT NULL,
    title           text    NOT NULL,
    document_number text    NOT NULL,
    openness        text    NOT NULL,
    PRIMARY KEY (plan_item_id, number)
);

CREATE TABLE read_model.plan_item_history (LIKE read_model.audit_entry INCLUDING CONSTRAINTS INCLUDING DEFAULTS);
ALTER TABLE read_model.plan_item_history ADD PRIMARY KEY (position);
CREATE INDEX plan_item_history_of ON read_model.plan_item_history (aggregate_id, version);
