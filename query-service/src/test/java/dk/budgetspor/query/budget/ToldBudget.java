package dk.budgetspor.query.budget;

import dk.budgetspor.kernel.budget.BudgetCorrectionEvent;
import dk.budgetspor.kernel.budget.BudgetCorrectionRegistered;
import dk.budgetspor.kernel.budget.BudgetFollowUpEvent;
import dk.budgetspor.kernel.budget.BudgetFollowUpId;
import dk.budgetspor.kernel.budget.CorrectionKind;
import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.query.platform.ToldEvents;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The view of the budget in a database of its own, told each event twice: the second time changes nothing. */
final class ToldBudget implements AutoCloseable {
    private static final Instant NOW = Instant.parse("2024-06-03T12:00:00Z");

    private final ToldEvents events = new ToldEvents(NOW, "Økonomi");
    final CorrectionQueries corrections = new CorrectionQueries(events.jdbc(), events.json());
    final FollowUpQueries followUps = new FollowUpQueries(events.jdbc(), events.json());
    final BudgetHistory history = new BudgetHistory(events.jdbc(), events.json());

    ToldBudget() {
        events.to(new CorrectionsProjection(events.jdbc(), events.json()))
                .to(new FollowUpsProjection(events.jdbc(), events.json()))
                .to(new BudgetHistoryProjection(events.jdbc(), events.json()));
    }

    /** A technical correction of the area SKOLE. */
    UUID correction(int budgetYear, String body, String title, YearAmount... amounts) {
        return correction(CorrectionKind.TECHNICAL_CORRECTION, budgetYear, body, "SKOLE", title, amounts);
    }

    UUID correction(
            CorrectionKind kind, int budgetYear, String body, String area, String title, YearAmount... amounts) {
        UUID id = UUID.randomUUID();
        tell(new BudgetCorrectionRegistered(id, kind, title, budgetYear, area, body, List.of(amounts), "Hvorfor"));
        return id;
    }

    void tell(BudgetCorrectionEvent event) {
        tell("BudgetCorrection", event.correctionId().toString(), event);
    }

    void tell(BudgetFollowUpEvent event) {
        tell("BudgetFollowUp", new BudgetFollowUpId(event.month()).aggregateId(), event);
    }

    private void tell(String aggregate, String id, Object event) {
        events.tell(aggregate, id, event);
        events.tellAgain(aggregate, id, event);
    }

    @Override
    public void close() {
        events.close();
    }
}
