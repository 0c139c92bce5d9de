package dk.budgetspor.query.exceptions;

import dk.budgetspor.query.platform.closed.ClosedMeetings;
import org.springframework.stereotype.Component;

/** Texts of decisions that items of plans could not take, until they are tried anew or left at that. */
@Component
class RefusedAmendments implements ExceptionSource {
    @Override
    public ExceptionKind kind() {
        return ExceptionKind.AMENDMENT_REFUSED;
    }

    @Override
    public boolean dated() {
        return true;
    }

    @Override
    public String rows() {
        return "SELECT x.plan_item_id, x.plan_id, x.number, x.title, x.area_code, d.meeting_id, d.decision_id, d.body_code,"
                + " ARRAY[d.body_code] AS bodies, r.refused_on AS date, r.text, r.code, "
                + ClosedMeetings.DECISION_CLOSED + """
                 AS closed, x.number COLLATE "da-x-icu" AS sort, x.plan_item_id AS about, d.decision_id::text AS detail
                FROM refused_amendment r
                JOIN plan_item x ON x.plan_item_id = r.plan_item_id AND x.to_position IS NULL
                JOIN decision d ON d.decision_id = r.decision_id AND d.to_position IS NULL
                """ + ClosedMeetings.OF_DECISION + "WHERE r.to_position IS NULL AND "
                + ClosedMeetings.DECISION_VISIBLE;
    }
}
