package dk.budgetspor.command.budget;

import dk.budgetspor.command.platform.bodies.BodyKindRegister;
import dk.budgetspor.command.platform.bodies.BodyRegister;
import dk.budgetspor.command.platform.bodies.NamedBodiesExist;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.organisation.BodyKind;
import java.util.EnumSet;
import java.util.Set;

/** Corrections, and overviews of how the budget is kept, are matters of political committees and the council. */
final class CommitteesKeepTheBudget {
    private static final Set<BodyKind> POLITICAL =
            EnumSet.of(BodyKind.COUNCIL, BodyKind.FINANCE_COMMITTEE, BodyKind.STANDING_COMMITTEE);

    private CommitteesKeepTheBudget() {}

    static void check(String pointer, BodyCode bodyCode, BodyRegister bodies, BodyKindRegister kinds) {
        NamedBodiesExist.check(pointer, bodyCode, bodies);
        if (kinds.kindOf(bodyCode).filter(POLITICAL::contains).isEmpty()) {
            throw Refusal.of(pointer, ErrorCode.NOT_A_COMMITTEE, bodyCode);
        }
    }
}
