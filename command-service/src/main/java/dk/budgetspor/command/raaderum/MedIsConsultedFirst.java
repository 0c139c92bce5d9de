package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every affected body of co-determination is consulted before the committee prioritises, on the same day at the latest. */
final class MedIsConsultedFirst {
    private MedIsConsultedFirst() {}

    /** What stands against prioritising on the day; empty if nothing does. */
    static Optional<Refusal> against(LocalDate day, List<BodyCode> affected, Preparation preparation) {
        List<String> missing = affected.stream()
                .map(BodyCode::value)
                .filter(body -> !preparation.wasConsultedBy(day, body))
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.because(ErrorCode.MED_IS_NOT_CONSULTED, String.join(", ", missing)));
    }
}
