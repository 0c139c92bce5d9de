package dk.budgetspor.command.cases;

import dk.budgetspor.command.platform.Actor;
import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.messaging.Role;
import java.util.List;

/** A case is a secretary's own when a body of theirs is on its route; one without a route is every secretary's. */
final class SecretariesActForOwnCases {
    private SecretariesActForOwnCases() {}

    static void check(Actor actor, CaseNumber caseNumber, List<String> route) {
        if (actor.role() == Role.SECRETARY
                && !route.isEmpty()
                && route.stream().noneMatch(code -> actor.owns(actor.bodies(), code))) {
            throw Refusal.because(ErrorCode.NOT_OWN_CASE, caseNumber);
        }
    }
}
