package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.platform.bodies.NamedBodiesExist;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.organisation.BodyKind;
import java.util.Set;

/** Politicians prioritise: a proposal goes to a committee, or to the council itself. */
final class ProposalsGoToACommittee {
    private static final Set<BodyKind> POLITICAL =
            Set.of(BodyKind.COUNCIL, BodyKind.FINANCE_COMMITTEE, BodyKind.STANDING_COMMITTEE);

    private ProposalsGoToACommittee() {}

    static void check(BodyCode bodyCode, TextRegisters registers) {
        NamedBodiesExist.check("/bodyCode", bodyCode, registers.bodies());
        if (registers.kinds().kindOf(bodyCode).filter(POLITICAL::contains).isEmpty()) {
            throw Refusal.of("/bodyCode", ErrorCode.NOT_A_COMMITTEE, bodyCode);
        }
    }
}
