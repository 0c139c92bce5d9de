package dk.budgetspor.command.planning;

import dk.budgetspor.command.planning.CommitteeRegister.Standing;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.BodyCode;

/** A committee that is to treat something is a body that exists and is not dissolved. */
final class CommitteesAreExistingBodies {
    private CommitteesAreExistingBodies() {}

    static void check(String pointer, BodyCode code, CommitteeRegister committees) {
        Standing standing = committees.standingOf(code);
        if (standing != Standing.EXISTS) {
            throw Refusal.of(
                    pointer,
                    standing == Standing.DISSOLVED ? ErrorCode.BODY_IS_DISSOLVED : ErrorCode.UNKNOWN_BODY,
                    code);
        }
    }
}
