package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A body on the route of a case decides after those before it, or says why not; a body outside the route takes a case up when it likes. */
final class BodiesDecideInRouteOrder {
    private BodiesDecideInRouteOrder() {}

    /**
     * Checks the turn of a body.
     *
     * @param outOfTurn why the body decides before its turn; null if it does not
     * @return that reason; null where the body decides in turn after all
     * @throws Refusal {@code earlier-body-has-not-decided}
     */
    static @Nullable String check(
            BodyCode body,
            CaseNumber caseNumber,
            List<BodyCode> route,
            LocalDate decidedOn,
            @Nullable String outOfTurn,
            DecisionRegister decisions) {
        Optional<BodyCode> waitedFor = route.subList(0, Math.max(0, route.indexOf(body))).stream()
                .filter(earlier -> !decisions.hasDecided(earlier, caseNumber, decidedOn))
                .findFirst();
        if (waitedFor.isPresent() && outOfTurn == null) {
            throw Refusal.of("/outOfTurn", ErrorCode.EARLIER_BODY_HAS_NOT_DECIDED, waitedFor.get(), caseNumber);
        }
        return waitedFor.isPresent() ? outOfTurn : null;
    }
}
