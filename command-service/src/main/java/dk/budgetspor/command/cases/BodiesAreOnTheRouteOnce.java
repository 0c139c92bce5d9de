package dk.budgetspor.command.cases;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.util.List;

/** A case is referred to a body that was not to treat it already. */
final class BodiesAreOnTheRouteOnce {
    private BodiesAreOnTheRouteOnce() {}

    static void check(BodyCode bodyCode, List<String> route) {
        if (route.contains(bodyCode.value())) {
            throw Refusal.of("/bodyCode", ErrorCode.BODY_IS_ON_THE_ROUTE, bodyCode);
        }
    }
}
