package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/** The Executive Board sends a proposal on before the committee treats it; one it sent back has to be sent on again. */
final class TheExecutiveBoardTreatsFirst {
    private TheExecutiveBoardTreatsFirst() {}

    /** What stands against a treatment by the committee on the day; empty if nothing does. */
    static Optional<Refusal> against(LocalDate day, Preparation preparation) {
        boolean forwarded = preparation
                .lastTreatmentBy(day)
                .filter(treatment -> treatment.verdict() == BoardVerdict.FORWARDED)
                .isPresent();
        return forwarded ? Optional.empty() : Optional.of(Refusal.because(ErrorCode.BOARD_HAS_NOT_TREATED));
    }
}
