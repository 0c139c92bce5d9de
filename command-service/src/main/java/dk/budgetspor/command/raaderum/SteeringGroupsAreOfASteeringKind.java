package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.platform.bodies.BodyKindRegister;
import dk.budgetspor.command.platform.bodies.BodyRegister;
import dk.budgetspor.command.platform.bodies.NamedBodiesExist;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.organisation.BodyKind;
import java.util.EnumSet;
import java.util.Set;

/** Rounds and work packages are steered by a steering group, a group of chiefs or the Executive Board (document C). */
final class SteeringGroupsAreOfASteeringKind {
    private static final Set<BodyKind> STEERING =
            EnumSet.of(BodyKind.EXECUTIVE_BOARD, BodyKind.MANAGEMENT_GROUP, BodyKind.STEERING_GROUP);

    private SteeringGroupsAreOfASteeringKind() {}

    static void check(String pointer, BodyCode bodyCode, BodyRegister bodies, BodyKindRegister kinds) {
        NamedBodiesExist.check(pointer, bodyCode, bodies);
        if (kinds.kindOf(bodyCode).filter(STEERING::contains).isEmpty()) {
            throw Refusal.of(pointer, ErrorCode.NOT_A_STEERING_GROUP, bodyCode);
        }
    }
}
