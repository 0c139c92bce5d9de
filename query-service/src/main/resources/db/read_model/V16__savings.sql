-- Savings rounds with all that goes on in them. Rows that show state are versioned, as everywhere.
CREATE TABLE read_model.savings_round (
    round_id      uuid    NOT NULL,
    title         text    NOT NULL,
    budget_year   integer NOT NULL,
    targets       jsonb   NOT NULL,
    status        text    NOT NULL,
    closed_reason text,
    version       bigint  NOT NULL,
    from_position bigint  NOT NULL,
    to_position   bigint,
    PRIMARY KEY (round_id, from_position)
);
CREATE UNIQUE INDEX savings_round_today ON read_model.savings_round (round_id) WHERE to_position IS NULL;
CREATE INDEX savings_round_by_year
    ON read_model.savings_round (budget_year DESC, title COLLATE "da-x-icu", round_id) WHERE to_position IS NULL;

-- A day, or the first and the last of a period, or none yet. It is about all areas where it names none.
CREATE TABLE read_model.savings_milestone (
    milestone_id       uuid   NOT NULL,
    round_id           uuid   NOT NULL,
    kind               text   NOT NULL,
    title              text   NOT NULL,
    first_day          date,
    last_day           date,
    original_first_day date,
    original_last_day  date,
    area_codes         text[] NOT NULL,
    place              text   NOT NULL,
    cancelled_reason   text,
    version            bigint NOT NULL,
    from_position      bigint NOT NULL,
    to_position        bigint,
    PRIMARY KEY (milestone_id, from_position)
);
CREATE UNIQUE INDEX savings_milestone_today ON read_model.savings_milestone (milestone_id) WHERE to_position IS NULL;
CREATE INDEX savings_milestone_of ON read_model.savings_milestone (round_id);

-- Facts are never revised: one row an event.
CREATE TABLE read_model.savings_milestone_move (
    position           bigint PRIMARY KEY,
    milestone_id       uuid   NOT NULL,
    round_id           uuid   NOT NULL,
    previous_first_day date,
    previous_last_day  date,
    first_day          date,
    last_day           date,
    reason             text   NOT NULL,
    moved_on           date   NOT NULL
);
CREATE INDEX savings_milestone_move_of ON read_model.savings_milestone_move (round_id, position);

-- One that is relieved has no open row.
CREATE TABLE read_model.savings_steering_group (
    steering_group_id text   NOT NULL,
    round_id          uuid   NOT NULL,
    body_code         text   NOT NULL,
    level             text   NOT NULL,
    area_codes        text[] NOT NULL,
    version           bigint NOT NULL,
    from_position     bigint NOT NULL,
    to_position       bigint,
    PRIMARY KEY (steering_group_id, from_position)
);
CREATE UNIQUE INDEX savings_steering_group_today ON read_model.savings_steering_group (steering_group_id)
    WHERE to_position IS NULL;
CREATE INDEX savings_steering_group_of ON read_model.savings_steering_group (round_id) WHERE to_position IS NULL;

-- How another catalogue goes with the round, area by area: what is settled last of an area holds.
CREATE TABLE read_model.savings_other_catalogue (
    arrangement_id text   NOT NULL,
    round_id       uuid   NOT NULL,
    title          text   NOT NULL,
    area_code      text   NOT NULL,
    arrangement    text   NOT NULL,
    reason         text   NOT NULL,
    version        bigint NOT NULL,
    from_position  bigint NOT NULL,
    to_position    bigint,
    PRIMARY KEY (arrangement_id, from_position)
);
CREATE UNIQUE INDEX savings_other_catalogue_today ON read_model.savings_other_catalogue (arrangement_id)
    WHERE to_position IS NULL;
CREATE INDEX savings_other_catalogue_of ON read_model.savings_other_catalogue (round_id) WHERE to_position IS NULL;

-- Ideas stand in the order they were registered in.
CREATE TABLE read_model.savings_idea (
    idea_id             uuid   NOT NULL,
    round_id            uuid   NOT NULL,
    text                text   NOT NULL,
    origin              text   NOT NULL,
    body_code           text,
    proposal_id         uuid,
    area_code           text,
    work_package_id     uuid,
    merged_into         uuid,
    set_aside_reason    text,
    status              text   NOT NULL GENERATED ALWAYS AS (
        CASE
            WHEN merged_into IS NOT NULL THEN 'MERGED'
            WHEN set_aside_reason IS NOT NULL THEN 'SET_ASIDE'
            WHEN area_code IS NOT NULL THEN 'SORTED'
            ELSE 'UNSORTED'
        END) STORED,
    registered_on       date   NOT NULL,
    registered_position bigint NOT NULL,
    version             bigint NOT NULL,
    from_position       bigint NOT NULL,
    to_position         bigint,
    PRIMARY KEY (idea_id, from_position)
);
CREATE UNIQUE INDEX savings_idea_today ON read_model.savings_idea (idea_id) WHERE to_position IS NULL;
CREATE INDEX savings_idea_in_order ON read_model.savings_idea (round_id, registered_position)
    WHERE to_position IS NULL;
CREATE INDEX savings_idea_merged ON read_model.savings_idea (merged_into) WHERE to_position IS NULL;
CREATE INDEX savings_idea_in_package ON read_model.savings_idea (work_package_id) WHERE to_position IS NULL;

CREATE TABLE read_model.savings_work_package (
    work_package_id     uuid   NOT NULL,
    round_id            uuid   NOT NULL,
    title               text   NOT NULL,
    area_code           text   NOT NULL,
    working_group       text[] NOT NULL,
    steering_group_code text,
    version             bigint NOT NULL,
    from_position       bigint NOT NULL,
    to_position         bigint,
    PRIMARY KEY (work_package_id, from_position)
);
CREATE UNIQUE INDEX savings_work_package_today ON read_model.savings_work_package (work_package_id)
    WHERE to_position IS NULL;
CREATE INDEX savings_work_package_of ON read_model.savings_work_package (round_id) WHERE to_position IS NULL;

-- A proposal as it stands; every event of it makes a version of its row.
CREATE TABLE read_model.savings_proposal (
    proposal_id            uuid    NOT NULL,
    round_id               uuid    NOT NULL,
    number                 text    NOT NULL,
    title                  text    NOT NULL,
    area_code              text    NOT NULL,
    body_code              text    NOT NULL,
    amounts                jsonb   NOT NULL,
    investment_thousand_dkk bigint NOT NULL,
    staff_effect_fte       numeric NOT NULL,
    description            text    NOT NULL,
    service_consequences   text    NOT NULL,
    staff_consequences     text    NOT NULL,
    risk                   text    NOT NULL,
    starts_on              date,
    details_document       text,
    work_package_id        uuid,
    idea_ids               uuid[]  NOT NULL,
    text_version           integer NOT NULL,
    submitted_on           date    NOT NULL,
    deadline               date,
    late                   boolean NOT NULL,
    withdrawn_on           date,
    withdrawn_reason       text,
    -- how the Executive Board treated it last
    board_verdict          text,
    board_treated_on       date,
    board_note             text,
    -- what the committee thought of it last
    priority               text,
    rank                   integer,
    prioritised_on         date,
    priority_body_code     text,
    priority_meeting_id    uuid,
    priority_note          text,
    wanted_idea            text,
    exempted_from          text[]  NOT NULL,
    priority_position      bigint,
    catalogue_on           date,
    incorporated_on        date,
    verdict                text,
    verdict_decision_id    uuid,
    verdict_meeting_id     uuid,
    verdict_body_code      text,
    decided_on             date,
    plan_id                uuid,
    plan_item_id           uuid,
    awaits_plan_code       text,
    -- how far it has come; ProposalStep says it in the same order
    step                   text    NOT NULL GENERATED ALWAYS AS (
        CASE
            WHEN withdrawn_on IS NOT NULL THEN 'WITHDRAWN'
            WHEN verdict IS NOT NULL THEN verdict
            WHEN incorporated_on IS NOT NULL THEN 'INCORPORATED'
            WHEN catalogue_on IS NOT NULL THEN 'IN_CATALOGUE'
            WHEN board_verdict = 'RETURNED' THEN 'RETURNED'
            WHEN priority IS NOT NULL THEN 'PRIORITISED'
            WHEN board_verdict IS NOT NULL THEN 'FORWARDED'
            ELSE 'SUBMITTED'
        END) STORED,
    version                bigint  NOT NULL,
    from_position          bigint  NOT NULL,
    to_position            bigint,
    PRIMARY KEY (proposal_id, from_position)
);
CREATE UNIQUE INDEX savings_proposal_today ON read_model.savings_proposal (proposal_id) WHERE to_position IS NULL;
CREATE INDEX savings_proposal_by_number
    ON read_model.savings_proposal (round_id, number COLLATE "da-x-icu", proposal_id) WHERE to_position IS NULL;
CREATE INDEX savings_proposal_in_catalogue
    ON read_model.savings_proposal
        (round_id, body_code COLLATE "da-x-icu", area_code COLLATE "da-x-icu", number COLLATE "da-x-icu", proposal_id)
    WHERE to_position IS NULL AND catalogue_on IS NOT NULL;
CREATE INDEX savings_proposal_at_step ON read_model.savings_proposal (round_id, step, area_code)
    WHERE to_position IS NULL;
CREATE INDEX savings_proposal_became ON read_model.savings_proposal (plan_item_id)
    WHERE to_position IS NULL AND plan_item_id IS NOT NULL;
CREATE INDEX savings_proposal_of_ideas ON read_model.savings_proposal USING gin (idea_ids) WHERE to_position IS NULL;
CREATE INDEX savings_proposal_of_package ON read_model.savings_proposal (work_package_id)
    WHERE to_position IS NULL AND work_package_id IS NOT NULL;

-- Every writing of a proposal, whole.
CREATE TABLE read_model.savings_proposal_text (
    position                bigint  NOT NULL UNIQUE,
    proposal_id             uuid    NOT NULL,
    text_version            integer NOT NULL,
    title                   text    NOT NULL,
    area_code               text    NOT NULL,
    body_code               text    NOT NULL,
    amounts                 jsonb   NOT NULL,
    investment_thousand_dkk bigint  NOT NULL,
    staff_effect_fte        numeric NOT NULL,
    description             text    NOT NULL,
    service_consequences    text    NOT NULL,
    staff_consequences      text    NOT NULL,
    risk                    text    NOT NULL,
    starts_on               date,
    details_document        text,
    work_package_id         uuid,
    idea_ids                uuid[]  NOT NULL,
    written_on              date    NOT NULL,
    reason                  text,
    PRIMARY KEY (proposal_id, text_version)
);

CREATE TABLE read_model.savings_board_treatment (
    position    bigint PRIMARY KEY,
    proposal_id uuid   NOT NULL,
    round_id    uuid   NOT NULL,
    verdict     text   NOT NULL,
    treated_on  date   NOT NULL,
    note        text   NOT NULL
);
CREATE INDEX savings_board_treatment_of ON read_model.savings_board_treatment (proposal_id, position);
CREATE INDEX savings_board_treatment_in ON read_model.savings_board_treatment (round_id);

CREATE TABLE read_model.savings_consultation (
    position     bigint PRIMARY KEY,
    proposal_id  uuid   NOT NULL,
    round_id     uuid   NOT NULL,
    body_code    text   NOT NULL,
    consulted_on date   NOT NULL,
    statement    text   NOT NULL
);
CREATE INDEX savings_consultation_of ON read_model.savings_consultation (proposal_id, body_code, consulted_on);
CREATE INDEX savings_consultation_in ON read_model.savings_consultation (round_id);

CREATE TABLE read_model.savings_priority (
    position       bigint PRIMARY KEY,
    proposal_id    uuid   NOT NULL,
    round_id       uuid   NOT NULL,
    body_code      text   NOT NULL,
    meeting_id     uuid   NOT NULL,
    prioritised_on date   NOT NULL,
    priority       text   NOT NULL,
    rank           integer,
    note           text   NOT NULL,
    wanted_idea    text,
    exempted_from  text[] NOT NULL
);
CREATE INDEX savings_priority_of ON read_model.savings_priority (proposal_id, position);
CREATE INDEX savings_priority_in ON read_model.savings_priority (round_id);

CREATE TABLE read_model.savings_exemption (
    position    bigint PRIMARY KEY,
    proposal_id uuid   NOT NULL,
    round_id    uuid   NOT NULL,
    rule        text   NOT NULL,
    reason      text   NOT NULL,
    granted_on  date   NOT NULL,
    granted_by  text   NOT NULL,
    role        text   NOT NULL
);
CREATE INDEX savings_exemption_of ON read_model.savings_exemption (proposal_id, rule, position);
CREATE INDEX savings_exemption_in ON read_model.savings_exemption (round_id);

-- Decisions about a proposal that could not be followed.
CREATE TABLE read_model.savings_verdict_refused (
    position    bigint PRIMARY KEY,
    proposal_id uuid   NOT NULL,
    round_id    uuid   NOT NULL,
    decision_id uuid   NOT NULL,
    meeting_id  uuid   NOT NULL,
    verdict     text   NOT NULL,
    code        text   NOT NULL
);
CREATE INDEX savings_verdict_refused_of ON read_model.savings_verdict_refused (proposal_id, position);
CREATE INDEX savings_verdict_refused_in ON read_model.savings_verdict_refused (round_id);

-- What the proposals of a round amount to, kept as they change. Where there is no priority it is NONE.
CREATE TABLE read_model.savings_total (
    round_id     uuid    NOT NULL,
    body_code    text    NOT NULL,
    area_code    text    NOT NULL,
    step         text    NOT NULL,
    in_catalogue boolean NOT NULL,
    priority     text    NOT NULL,
    year         integer NOT NULL,
    thousand_dkk bigint  NOT NULL,
    PRIMARY KEY (round_id, body_code, area_code, step, in_catalogue, priority, year)
);

-- The same without the years: how many there are, and what else they add up to.
CREATE TABLE read_model.savings_count (
    round_id                uuid    NOT NULL,
    body_code               text    NOT NULL,
    area_code               text    NOT NULL,
    step                    text    NOT NULL,
    in_catalogue            boolean NOT NULL,
    priority                text    NOT NULL,
    proposals               bigint  NOT NULL,
    late                    bigint  NOT NULL,
    investment_thousand_dkk bigint  NOT NULL,
    staff_effect_fte        numeric NOT NULL,
    PRIMARY KEY (round_id, body_code, area_code, step, in_catalogue, priority)
);

-- Which items of agendas are about which proposals; it belongs to the meeting.
CREATE TABLE read_model.savings_on_agenda (
    on_agenda_id   text   NOT NULL,
    proposal_id    uuid   NOT NULL,
    agenda_item_id uuid   NOT NULL,
    meeting_id     uuid   NOT NULL,
    version        bigint NOT NULL,
    from_position  bigint NOT NULL,
    to_position    bigint,
    PRIMARY KEY (on_agenda_id, from_position)
);
CREATE UNIQUE INDEX savings_on_agenda_today ON read_model.savings_on_agenda (on_agenda_id) WHERE to_position IS NULL;
CREATE INDEX savings_on_agenda_of ON read_model.savings_on_agenda (proposal_id) WHERE to_position IS NULL;
CREATE INDEX savings_on_agenda_at ON read_model.savings_on_agenda (agenda_item_id) WHERE to_position IS NULL;

-- The name of a private person stands here sealed; where its key is destroyed nobody can open it any more.
CREATE TABLE read_model.savings_hearing_response (
    response_id     uuid    NOT NULL,
    round_id        uuid    NOT NULL,
    respondent_kind text    NOT NULL,
    respondent      text    NOT NULL,
    respondent_key  uuid,
    received_on     date    NOT NULL,
    text            text    NOT NULL,
    proposal_ids    uuid[]  NOT NULL,
    counts          boolean NOT NULL,
    erased_reason   text,
    version         bigint  NOT NULL,
    from_position   bigint  NOT NULL,
    to_position     bigint,
    PRIMARY KEY (response_id, from_position)
);
CREATE UNIQUE INDEX savings_hearing_response_today ON read_model.savings_hearing_response (response_id)
    WHERE to_position IS NULL;
CREATE INDEX savings_hearing_response_by_date
    ON read_model.savings_hearing_response (round_id, received_on, response_id) WHERE to_position IS NULL;
CREATE INDEX savings_hearing_response_about ON read_model.savings_hearing_response USING gin (proposal_ids)
    WHERE to_position IS NULL;

-- Every event of all these, as a line of a history.
CREATE TABLE read_model.savings_history (LIKE read_model.audit_entry INCLUDING CONSTRAINTS INCLUDING DEFAULTS);
ALTER TABLE read_model.savings_history ADD PRIMARY KEY (position);
CREATE INDEX savings_history_of ON read_model.savings_history (aggregate_id, version);
