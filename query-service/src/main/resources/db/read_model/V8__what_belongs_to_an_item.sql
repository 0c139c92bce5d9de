-- What a version of an item has of other tables stands in its row: a page of many items is then read off one index.
ALTER TABLE read_model.plan_item ADD treatments json, ADD latest_progress json;

UPDATE read_model.plan_item i SET
    treatments = (
        SELECT json_agg(json_build_object('bodyCode', t.body_code, 'purpose', t.purpose,
                'indicativeDate', t.indicative_date, 'originalDate', t.original_date,
                'slippageDays', t.indicative_date - t.original_date)
            ORDER BY t.indicative_date NULLS LAST, t.body_code COLLATE "da-x-icu")
        FROM read_model.plan_item_treatment t
        WHERE t.plan_item_id = i.plan_item_id AND t.from_position <= i.from_position
          AND (t.to_position IS NULL OR t.to_position > i.from_position)),
    latest_progress = (
        SELECT json_build_object('statusDate', g.status_date, 'light', g.light, 'note', g.note,
            'effect', g.effect, 'citizenConsequences', g.citizen_consequences)
        FROM read_model.plan_item_progress g
        WHERE g.plan_item_id = i.plan_item_id AND g.position <= i.from_position
        ORDER BY g.status_date DESC, g.position DESC LIMIT 1);
