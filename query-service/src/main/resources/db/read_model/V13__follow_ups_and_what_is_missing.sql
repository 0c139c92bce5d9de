-- What decisions oblige a body or an area to do, as their newest texts have it; one that a correction dropped has no open
-- row. How it ended stands in the row too, so that lists by day are read off an index.
CREATE TABLE read_model.follow_up (
    follow_up_id  uuid   NOT NULL,
    decision_id   uuid   NOT NULL,
    meeting_id    uuid   NOT NULL,
    decided_by    text   NOT NULL,
    body_code     text,
    area_code     text,
    due_on        date   NOT NULL,
    text          text   NOT NULL,
    closed_on     date,
    closed_note   text,
    version       bigint NOT NULL,
    from_position bigint NOT NULL,
    to_position   bigint,
    PRIMARY KEY (follow_up_id, from_position)
);
CREATE UNIQUE INDEX follow_up_today ON read_model.follow_up (follow_up_id) WHERE to_position IS NULL;
CREATE INDEX follow_up_of ON read_model.follow_up (decision_id);
CREATE INDEX follow_up_due ON read_model.follow_up (due_on, follow_up_id)
    WHERE to_position IS NULL AND closed_on IS NULL;
CREATE INDEX follow_up_closed ON read_model.follow_up (closed_on, follow_up_id)
    WHERE to_position IS NULL AND closed_on IS NOT NULL;

INSERT INTO read_model.follow_up
SELECT (remark #>> '{followUp,followUpId}')::uuid, d.decision_id, d.meeting_id, d.body_code,
    remark #>> '{followUp,bodyCode}', remark #>> '{followUp,areaCode}', (remark #>> '{followUp,dueOn}')::date,
    remark ->> 'text', c.closed_on, c.note, d.version, greatest(d.from_position, c.position), NULL
FROM read_model.decision d
CROSS JOIN LATERAL jsonb_array_elements(d.remarks) AS remark
LEFT JOIN read_model.meeting_follow_up_closed c
    ON c.follow_up_id = (remark #>> '{followUp,followUpId}')::uuid
WHERE d.to_position IS NULL AND remark #>> '{followUp,followUpId}' IS NOT NULL;

DROP TABLE read_model.meeting_follow_up_closed;

-- Texts of decisions that items of plans could not take, while nobody has tried them anew or left it at that. What was
-- refused before stands here once the view is built anew.
CREATE TABLE read_model.refused_amendment (
    amendment_id  text   NOT NULL,
    decision_id   uuid   NOT NULL,
    plan_item_id  uuid   NOT NULL,
    text          text   NOT NULL,
    code          text   NOT NULL,
    refused_on    date   NOT NULL,
    version       bigint NOT NULL,
    from_position bigint NOT NULL,
    to_position   bigint,
    PRIMARY KEY (amendment_id, from_position)
);
CREATE UNIQUE INDEX refused_amendment_today ON read_model.refused_amendment (amendment_id) WHERE to_position IS NULL;
CREATE INDEX refused_amendment_of ON read_model.refused_amendment (decision_id) WHERE to_position IS NULL;

INSERT INTO read_model.rebuild_wanted (view)
SELECT 'meetings' WHERE EXISTS (SELECT FROM read_model.token_entry WHERE processor_name = 'view.meetings')
ON CONFLICT DO NOTHING;

-- Items of agendas that nothing was decided or noted on are few among many.
ALTER TABLE read_model.meeting_item ADD COLUMN decided boolean NOT NULL DEFAULT false;
ALTER TABLE read_model.meeting_item ALTER COLUMN decided DROP DEFAULT;
UPDATE read_model.meeting_item i SET decided = true
WHERE EXISTS (SELECT FROM read_model.decision d
    WHERE d.meeting_id = i.meeting_id AND d.agenda_item_id = i.agenda_item_id);
CREATE INDEX meeting_item_unsettled ON read_model.meeting_item (meeting_id, agenda_item_id)
    WHERE to_position IS NULL AND kind <> 'SLOT' AND NOT gone AND withdrawn_reason IS NULL AND postponed_reason IS NULL
        AND NOT decided AND note = '';

-- Which decisions are about a plan.
CREATE INDEX decision_about_plans ON read_model.decision USING gin (plan_ids jsonb_path_ops) WHERE to_position IS NULL;

-- The day an item was last told of: of its latest report, or else since when it is there or in progress.
ALTER TABLE read_model.plan_item ADD COLUMN told_on date;
UPDATE read_model.plan_item i SET told_on = coalesce(
    (SELECT max(g.status_date) FROM read_model.plan_item_progress g
        WHERE g.plan_item_id = i.plan_item_id AND g.position <= i.from_position),
    (SELECT max(h.business_date) FROM read_model.plan_item_history h
        WHERE h.aggregate_id = i.plan_item_id::text AND h.position <= i.from_position
          AND h.type IN ('planning.PlanItemCreated', 'planning.PlanItemStarted', 'planning.PlanItemReopened')));

-- What is missing or late about items, each kind in the order in which it is listed.
CREATE INDEX plan_item_without_committee ON read_model.plan_item (number COLLATE "da-x-icu", plan_item_id)
    WHERE to_position IS NULL AND status IN ('PLANNED', 'IN_PROGRESS') AND treatment = 'POLITICAL'
        AND treatments IS NULL;
CREATE INDEX plan_item_not_told_of ON read_model.plan_item (told_on, number COLLATE "da-x-icu", plan_item_id)
    WHERE to_position IS NULL AND status = 'IN_PROGRESS';
CREATE INDEX plan_item_treatment_undated
    ON read_model.plan_item_treatment (number COLLATE "da-x-icu", plan_item_id, body_code COLLATE "C")
    WHERE to_position IS NULL AND active AND indicative_date IS NULL;
CREATE INDEX plan_item_treatment_dated
    ON read_model.plan_item_treatment
        (indicative_date, number COLLATE "da-x-icu", plan_item_id, body_code COLLATE "C")
    WHERE to_position IS NULL AND active AND indicative_date IS NOT NULL;
