package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.util.Set;

/** A body steers a round once; for other areas, or at another level, it is relieved first. */
final class SteeringGroupsAreAppointedOnce {
    private SteeringGroupsAreAppointedOnce() {}

    static void check(BodyCode bodyCode, Set<String> appointed) {
        if (appointed.contains(bodyCode.value())) {
            throw Refusal.of("/bodyCode", ErrorCode.STEERING_GROUP_IS_APPOINTED, bodyCode);
        }
    }
}
