package dk.budgetspor.query.platform.history;

import dk.budgetspor.kernel.budget.BudgetCorrectionEvent;
import dk.budgetspor.kernel.budget.BudgetFollowUpEvent;
import dk.budgetspor.kernel.raaderum.HearingResponseEvent;
import dk.budgetspor.kernel.raaderum.SavingsIdeaEvent;
import dk.budgetspor.kernel.raaderum.SavingsProposalEvent;
import dk.budgetspor.kernel.raaderum.SavingsRoundEvent;
import dk.budgetspor.kernel.raaderum.WorkPackageEvent;
import java.util.Map;
import java.util.Set;

/**
 * The fields of an event that say what it is about, and not what changed. The same name can be the one in one event and
 * the other in another: an idea goes into a work package.
 */
final class Subject {
    private static final String ROUND = "roundId";

    private static final Map<Class<?>, Set<String>> OF_AGGREGATES = Map.of(
            SavingsRoundEvent.class, Set.of(ROUND),
            SavingsIdeaEvent.class, Set.of("ideaId", ROUND),
            WorkPackageEvent.class, Set.of("workPackageId", ROUND),
            SavingsProposalEvent.class, Set.of("proposalId", ROUND),
            HearingResponseEvent.class, Set.of("responseId", ROUND),
            BudgetCorrectionEvent.class, Set.of("correctionId"),
            BudgetFollowUpEvent.class, Set.of("month"));

    private static final Set<String> OF_OTHERS =
            Set.of("planItemId", "planId", "statusReportId", "code", "seatId", "caseNumber", "meetingId");

    private Subject() {}

    /** Their names. */
    static Set<String> of(Object event) {
        return OF_AGGREGATES.entrySet().stream()
                .filter(aggregate -> aggregate.getKey().isInstance(event))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OF_OTHERS);
    }
}
