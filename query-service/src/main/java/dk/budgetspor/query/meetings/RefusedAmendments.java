package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.closed.ClosedMeetings;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what items of plans could not take of a decision, for those who read its meeting in full: nothing came of it. */
@Component
class RefusedAmendments {
    private final JdbcClient jdbc;
    private final ClosedMeetings closed;

    RefusedAmendments(@Qualifier("readerJdbc") JdbcClient jdbc, ClosedMeetings closed) {
        this.jdbc = jdbc;
        this.closed = closed;
    }

    /** Those of a decision that is shown to the caller, that wait to be tried anew or settled. */
    List<RefusedAmendment> of(Caller caller, RegisteredDecision decision) {
        return closed.mayRead(caller, decision.bodyCode())
                ? jdbc.sql("""
                        SELECT plan_item_id, text, code FROM refused_amendment
                        WHERE decision_id = :id AND to_position IS NULL ORDER BY from_position""")
                        .param("id", decision.decisionId())
                        .query((row, number) -> new RefusedAmendment(
                                row.getObject("plan_item_id", UUID.class),
                                row.getString("text"),
                                row.getString("code")))
                        .list()
                : List.of();
    }

    /** Whether the caller is offered to settle them. */
    static boolean maySettle(Caller caller, RegisteredDecision decision) {
        return caller.has(Role.PLANNER) || MeetingOffers.runs(caller, decision.bodyCode());
    }
}
