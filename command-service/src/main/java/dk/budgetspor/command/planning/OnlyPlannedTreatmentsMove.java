package dk.budgetspor.command.planning;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.BodyCode;

/** A treatment is moved or cancelled where one is planned. */
final class OnlyPlannedTreatmentsMove {
    private OnlyPlannedTreatmentsMove() {}

    static PlannedTreatment check(BodyCode bodyCode, PlannedTreatments treatments) {
        return treatments
                .in(bodyCode)
                .orElseThrow(() -> Refusal.of("/bodyCode", ErrorCode.TREATMENT_IS_NOT_PLANNED, bodyCode));
    }
}
