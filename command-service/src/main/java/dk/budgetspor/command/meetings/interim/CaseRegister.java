package dk.budgetspor.command.meetings.interim;

import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.util.List;
import java.util.Optional;

/** What rules need to know of cases. */
@FunctionalInterface
public interface CaseRegister {
    Optional<Case> find(CaseNumber caseNumber);

    /**
     * A case.
     *
     * @param caseNumber its number
     * @param title what it is about
     * @param openness whether everybody may see it, once it is published
     * @param route the bodies that are to treat it, in their order; those it was referred to come last
     * @param closed whether the work on it has ended
     */
    record Case(CaseNumber caseNumber, String title, Openness openness, List<BodyCode> route, boolean closed) {
        public Case {
            route = List.copyOf(route);
        }
    }
}
