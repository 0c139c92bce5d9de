package dk.budgetspor.command.planning;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.BodyCode;

/** A committee is planned to treat an item once; another day is a move of that treatment. */
final class CommitteesTreatAnItemOnce {
    private CommitteesTreatAnItemOnce() {}

    static void check(BodyCode bodyCode, PlannedTreatments treatments) {
        if (treatments.in(bodyCode).isPresent()) {
            throw Refusal.of("/bodyCode", ErrorCode.TREATMENT_IS_PLANNED, bodyCode);
        }
    }
}
