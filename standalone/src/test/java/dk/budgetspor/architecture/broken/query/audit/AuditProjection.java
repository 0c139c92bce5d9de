package dk.budgetspor.architecture.broken.query.audit;

import dk.budgetspor.architecture.broken.query.planitem.ItemView;
import java.time.Clock;

/** Breaks: a view imports another, and a projection asks for the time. */
public class AuditProjection {
    Object row(Clock clock) {
        return clock.instant() + "" + new ItemView();
    }
}
