package dk.budgetspor.query.budget;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.kernel.budget.BudgetCorrectionAdjusted;
import dk.budgetspor.kernel.budget.BudgetCorrectionIncorporated;
import dk.budgetspor.kernel.budget.BudgetCorrectionRegistered;
import dk.budgetspor.kernel.budget.BudgetCorrectionTreated;
import dk.budgetspor.kernel.budget.BudgetCorrectionWithdrawn;
import dk.budgetspor.query.budget.Correction.Treatment;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.VersionedTable;
import dk.budgetspor.query.platform.VersionedTable.Expression;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a row for each correction of the budget; {@link CorrectionStatus} follows from it. */
@Component
@ProcessingGroup(BudgetView.GROUP)
class CorrectionsProjection {
    private static final String TREATMENTS = "treatments";
    private static final Expression AND_ANOTHER = new Expression("treatments || :another::jsonb");

    private final VersionedTable corrections;
    private final JsonMapper json;

    CorrectionsProjection(@Qualifier("viewJdbc") JdbcClient jdbc, JsonMapper json) {
        this.corrections = new VersionedTable(
                jdbc,
                "budget_correction",
                "correction_id",
                "kind",
                "title",
                "budget_year",
                "area_code",
                "body_code",
                "amounts::jsonb",
                "description",
                TREATMENTS + "::jsonb",
                "incorporated_on",
                "withdrawn_reason");
        this.json = json;
    }

    @EventHandler
    void on(BudgetCorrectionRegistered event, Fact fact) {
        corrections.insert(
                event.correctionId(),
                values(
                        "kind",
                        event.kind().name(),
                        "title",
                        event.title(),
                        "budget_year",
                        event.budgetYear(),
                        "area_code",
                        event.areaCode(),
                        "body_code",
                        event.bodyCode(),
                        "amounts",
                        json.writeValueAsString(event.amounts()),
                        "description",
                        event.description(),
                        TREATMENTS,
                        "[]",
                        "incorporated_on",
                        null,
                        "withdrawn_reason",
                        null),
                fact);
    }

    @EventHandler
    void on(BudgetCorrectionAdjusted event, Fact fact) {
        corrections.revise(event.correctionId(), values("amounts", json.writeValueAsString(event.amounts())), fact);
    }

    @EventHandler
    void on(BudgetCorrectionTreated event, Fact fact) {
        Treatment treatment = new Treatment(event.bodyCode(), event.meetingId(), event.treatedOn(), event.note());
        corrections.revise(
                event.correctionId(),
                values(TREATMENTS, AND_ANOTHER, "another", json.writeValueAsString(List.of(treatment))),
                fact);
    }

    @EventHandler
    void on(BudgetCorrectionIncorporated event, Fact fact) {
        corrections.revise(event.correctionId(), values("incorporated_on", event.incorporatedOn()), fact);
    }

    @EventHandler
    void on(BudgetCorrectionWithdrawn event, Fact fact) {
        corrections.revise(event.correctionId(), values("withdrawn_reason", event.reason()), fact);
    }
}
