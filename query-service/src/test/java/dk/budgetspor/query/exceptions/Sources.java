package dk.budgetspor.query.exceptions;

import dk.budgetspor.query.platform.closed.Closed;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the room of exceptions answers, of every kind. */
final class Sources {
    private Sources() {}

    static ExceptionQueries of(JdbcClient jdbc, Clock clock) {
        return new ExceptionQueries(
                jdbc,
                List.of(
                        new ItemsWithoutCommittee(),
                        new CommitteesWithoutDate(),
                        new DatesPassed(),
                        new ItemsWithoutReport(),
                        new ItemsWithoutDecision(),
                        new MinutesNotSigned(),
                        new RefusedAmendments(),
                        new FollowUpsLate(),
                        new ProposalsAwaitingPlan(),
                        new PlanItemsNotAdopted(),
                        new RefusedVerdicts()),
                Closed.meetings(jdbc),
                clock);
    }
}
