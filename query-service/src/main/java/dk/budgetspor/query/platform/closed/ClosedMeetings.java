package dk.budgetspor.query.platform.closed;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.Caller;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The one place that says whose meetings somebody reads in full: drafts, minutes that are not complete, and what is
 * closed. Reading something closed leaves a trace; if it cannot be written, the answer fails.
 */
@Component
public class ClosedMeetings {
    private final ReadingTrace trace;

    ClosedMeetings(ReadingTrace trace) {
        this.trace = trace;
    }

    /** The bodies whose meetings the caller reads in full; {@link Caller#ALL} means every body. */
    public Set<String> bodies(Caller caller) {
        if (caller.has(Role.PLANNER, Role.EXECUTIVE, Role.AUDITOR)) {
            return Set.of(Caller.ALL);
        }
        return caller.has(Role.SECRETARY, Role.MEMBER) ? caller.bodies() : Set.of();
    }

    public boolean mayRead(Caller caller, String bodyCode) {
        Set<String> bodies = bodies(caller);
        return bodies.contains(Caller.ALL) || bodies.contains(bodyCode);
    }

    /** To be called right before closed matters are shown. */
    public void trace(Caller caller, Collection<String> matters) {
        matters.forEach(matter -> trace.leave(caller, matter));
    }
}
