package dk.budgetspor.architecture.broken.kernel.planning;

import dk.budgetspor.architecture.broken.command.organisation.BodyRoom;
import dk.budgetspor.architecture.broken.kernel.web.Edge;

/** Breaks: the published language knows the web, and a service. */
public interface PlanItemEvent {
    default String edge() {
        return new Edge().toString() + new BodyRoom();
    }
}
