package dk.budgetspor.query.exceptions;

import dk.budgetspor.query.platform.closed.ClosedMeetings;
import org.springframework.stereotype.Component;

/**
 * What decisions say of proposals that could not be followed, until the decision says something else; read off the index
 * {@code savings_verdict_refused}.
 */
@Component
class RefusedVerdicts implements ExceptionSource {
    @Override
    public ExceptionKind kind() {
        return ExceptionKind.VERDICT_REFUSED;
    }

    @Override
    public boolean dated() {
        return true;
    }

    @Override
    public String rows() {
        return "SELECT s.proposal_id AS savings_proposal_id, d.meeting_id, d.decision_id, s.number, s.title, s.area_code,"
                + " d.body_code, ARRAY[d.body_code] AS bodies, r.told_on AS date, r.code, "
                + ClosedMeetings.DECISION_CLOSED + """
                 AS closed, s.number COLLATE "da-x-icu" AS sort, s.proposal_id AS about, d.decision_id::text AS detail
                FROM savings_verdict r
                JOIN savings_proposal s ON s.proposal_id = r.proposal_id AND s.to_position IS NULL
                JOIN decision d ON d.decision_id = r.decision_id AND d.to_position IS NULL
                """ + ClosedMeetings.OF_DECISION + """
                WHERE r.code IS NOT NULL AND NOT EXISTS (SELECT FROM savings_verdict l
                    WHERE l.proposal_id = r.proposal_id AND l.decision_id = r.decision_id AND l.position > r.position)
                  AND\s"""
                + ClosedMeetings.DECISION_VISIBLE;
    }
}
