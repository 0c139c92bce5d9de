package dk.budgetspor.query.followups;

import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.closed.ClosedMeetings;
import dk.budgetspor.query.platform.pages.Waiting;
import java.time.Clock;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follow-ups that are late and for the caller to do, as the head of an area or the secretary of a body. */
@Component
class LateFollowUps implements Waiting {
    private static final long MOST_COUNTED = 99;

    private static final String LATE =
            "SELECT count(*) FROM (SELECT 1 " + FollowUpQueries.VISIBLE + """
            AND f.closed_on IS NULL AND f.due_on < :today
            AND (f.area_code = ANY (:areas) OR f.body_code = ANY (:bodies)
                OR :allAreas AND f.area_code IS NOT NULL OR :allBodies AND f.body_code IS NOT NULL)
            LIMIT\s""" + MOST_COUNTED + ") AS late";

    private final JdbcClient jdbc;
    private final ClosedMeetings closed;
    private final Clock clock;

    LateFollowUps(@Qualifier("readerJdbc") JdbcClient jdbc, ClosedMeetings closed, Clock clock) {
        this.jdbc = jdbc;
        this.closed = closed;
        this.clock = clock;
    }

    @Override
    public String path() {
        return FollowUpPages.PATH;
    }

    @Override
    public long count(Caller caller) {
        Set<String> areas = caller.has(Role.AREA_MANAGER) ? caller.areas() : Set.of();
        Set<String> bodies = caller.has(Role.SECRETARY) ? caller.bodies() : Set.of();
        return areas.isEmpty() && bodies.isEmpty()
                ? 0
                : closed.asking(caller, jdbc.sql(LATE))
                        .param("today", Copenhagen.today(clock))
                        .param("areas", areas.toArray(String[]::new))
                        .param("bodies", bodies.toArray(String[]::new))
                        .param("allAreas", areas.contains(Caller.ALL))
                        .param("allBodies", bodies.contains(Caller.ALL))
                        .query(Long.class)
                        .single();
    }
}
