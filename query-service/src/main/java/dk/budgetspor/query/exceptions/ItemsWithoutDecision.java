package dk.budgetspor.query.exceptions;

import dk.budgetspor.query.platform.closed.ClosedMeetings;
import org.springframework.stereotype.Component;

/**
 * Items and sub-points of meetings that were held on which nothing was decided or noted; not items whose sub-points were
 * taken one by one. Told to those who read the meeting in full; read off the index {@code meeting_item_unsettled}.
 */
@Component
class ItemsWithoutDecision implements ExceptionSource {
    /** The place of an item among those of its meeting that have a number. */
    private static final String NUMBER = """
            (SELECT count(*) FROM meeting_item s
            WHERE s.meeting_id = %1$s.meeting_id AND s.parent_item_id IS NOT DISTINCT FROM %1$s.parent_item_id
              AND s.to_position IS NULL AND s.kind <> 'SLOT' AND NOT s.gone
              AND (s.place, s.agenda_item_id) <= (%1$s.place, %1$s.agenda_item_id))""";

    @Override
    public ExceptionKind kind() {
        return ExceptionKind.ITEM_WITHOUT_DECISION;
    }

    @Override
    public boolean dated() {
        return true;
    }

    @Override
    public String rows() {
        return "SELECT m.meeting_id, i.agenda_item_id, m.body_code, ARRAY[m.body_code] AS bodies, NULL::text AS area_code,"
                + " m.held_on AS date, i.title, "
                + ClosedMeetings.ITEM_CLOSED + " AS closed, CASE WHEN p.agenda_item_id IS NULL THEN ''"
                + " ELSE " + NUMBER.formatted("p") + " || '.' END || " + NUMBER.formatted("i") + " AS number,"
                + """
                 lpad(coalesce(p.place, i.place)::text, 6, '0')
                    || CASE WHEN p.agenda_item_id IS NULL THEN '' ELSE lpad(i.place::text, 6, '0') END
                    COLLATE "da-x-icu" AS sort, i.agenda_item_id AS about, '' AS detail
                FROM meeting_item i JOIN meeting m ON m.meeting_id = i.meeting_id AND m.to_position IS NULL
                """ + ClosedMeetings.OF_ITEM + """
                WHERE i.to_position IS NULL AND i.kind <> 'SLOT' AND NOT i.gone AND i.withdrawn_reason IS NULL
                  AND i.postponed_reason IS NULL AND NOT i.decided AND i.note = ''
                  AND p.withdrawn_reason IS NULL AND p.postponed_reason IS NULL
                  AND NOT EXISTS (SELECT FROM meeting_item s
                    WHERE s.meeting_id = i.meeting_id AND s.parent_item_id = i.agenda_item_id AND s.to_position IS NULL
                      AND s.kind <> 'SLOT' AND (s.decided OR s.note <> ''))
                  AND m.state IN ('HELD', 'COMPLETE') AND\s""" + ClosedMeetings.IN_FULL;
    }
}
