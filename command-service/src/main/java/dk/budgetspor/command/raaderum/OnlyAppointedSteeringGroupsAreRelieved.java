package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.util.Set;

/** Who does not steer a round cannot stop steering it. */
final class OnlyAppointedSteeringGroupsAreRelieved {
    private OnlyAppointedSteeringGroupsAreRelieved() {}

    static void check(BodyCode bodyCode, Set<String> appointed) {
        if (!appointed.contains(bodyCode.value())) {
            throw Refusal.of("/bodyCode", ErrorCode.STEERING_GROUP_IS_NOT_APPOINTED, bodyCode);
        }
    }
}
