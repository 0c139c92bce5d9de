package dk.budgetspor.command.platform.bodies;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.organisation.BodyKind;
import java.util.EnumSet;
import java.util.Set;

/** What is a matter of politicians goes to a political committee that exists, or to the council itself. */
public final class NamedBodiesAreCommittees {
    private static final Set<BodyKind> POLITICAL =
            EnumSet.of(BodyKind.COUNCIL, BodyKind.FINANCE_COMMITTEE, BodyKind.STANDING_COMMITTEE);

    private NamedBodiesAreCommittees() {}

    /**
     * Checks one body.
     *
     * @param pointer where in the request it is named
     * @throws Refusal {@code unknown-body}, {@code body-is-dissolved} or {@code not-a-committee}
     */
    public static void check(String pointer, BodyCode bodyCode, BodyRegister bodies, BodyKindRegister kinds) {
        NamedBodiesExist.check(pointer, bodyCode, bodies);
        if (kinds.kindOf(bodyCode).filter(POLITICAL::contains).isEmpty()) {
            throw Refusal.of(pointer, ErrorCode.NOT_A_COMMITTEE, bodyCode);
        }
    }
}
