package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What becomes part of the budget of the first reading stands in the catalogue, where everybody could read it. */
final class OnlyTheCatalogueIsIncorporated {
    private OnlyTheCatalogueIsIncorporated() {}

    static void check(@Nullable LocalDate putOn) {
        if (putOn == null) {
            throw Refusal.because(ErrorCode.PROPOSAL_IS_NOT_IN_THE_CATALOGUE);
        }
    }
}
