package dk.budgetspor.query.platform.plans;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.kernel.planning.CommitteeTreatmentCancelled;
import dk.budgetspor.kernel.planning.CommitteeTreatmentMoved;
import dk.budgetspor.kernel.planning.CommitteeTreatmentPlanned;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.VersionedTable;
import dk.budgetspor.query.platform.View;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a row for each committee that is to treat an item; a cancelled treatment has no open row. */
@Component
@ProcessingGroup(View.GROUP_PREFIX + View.PLANS)
class TreatmentsProjection {
    private final VersionedTable treatments;

    TreatmentsProjection(@Qualifier("readerJdbc") JdbcClient jdbc) {
        this.treatments = new VersionedTable(
                jdbc,
                "plan_item_treatment",
                "treatment_id",
                "plan_item_id",
                "body_code",
                "purpose",
                "indicative_date",
                "original_date");
    }

    @EventHandler
    void on(CommitteeTreatmentPlanned event, Fact fact) {
        treatments.insert(
                id(event.planItemId(), event.bodyCode()),
                values(
                        "plan_item_id", event.planItemId(),
                        "body_code", event.bodyCode(),
                        "purpose", event.purpose(),
                        "indicative_date", event.indicativeDate(),
                        "original_date", event.indicativeDate()),
                fact);
    }

    @EventHandler
    void on(CommitteeTreatmentMoved event, Fact fact) {
        treatments.revise(
                id(event.planItemId(), event.bodyCode()), values("indicative_date", event.indicativeDate()), fact);
    }

    @EventHandler
    void on(CommitteeTreatmentCancelled event, Fact fact) {
        treatments.close(id(event.planItemId(), event.bodyCode()), fact);
    }

    private static String id(UUID planItemId, String bodyCode) {
        return planItemId + ":" + bodyCode;
    }
}
