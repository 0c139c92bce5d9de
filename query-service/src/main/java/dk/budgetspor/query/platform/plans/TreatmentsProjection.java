package dk.budgetspor.query.platform.plans;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.kernel.planning.CommitteeTreatmentCancelled;
import dk.budgetspor.kernel.planning.CommitteeTreatmentMoved;
import dk.budgetspor.kernel.planning.CommitteeTreatmentPlanned;
import dk.budgetspor.kernel.planning.PlanItemEvent;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.PlanItemStatusEvent;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.VersionedTable;
import dk.budgetspor.query.platform.VersionedTable.Expression;
import dk.budgetspor.query.platform.View;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps a row for each committee that is to treat an item; a cancelled treatment has no open row. What the order of a
 * committee's work plan needs of the item stands in the row, so that a page of it is read off an index; and what is told
 * of an item's committees stands in the row of the item.
 */
@Component
@ProcessingGroup(View.GROUP_PREFIX + View.PLANS)
class TreatmentsProjection {
    /** In the order of {@code treatments} in {@link PlanItemRow}. */
    private static final Expression OF_ITEM = new Expression("""
            (SELECT json_agg(json_build_object('bodyCode', t.body_code, 'purpose', t.purpose,
                    'indicativeDate', t.indicative_date, 'originalDate', t.original_date,
                    'slippageDays', t.indicative_date - t.original_date)
                ORDER BY t.indicative_date NULLS LAST, t.body_code COLLATE "da-x-icu")
            FROM plan_item_treatment t WHERE t.plan_item_id = :plan_item_id AND t.to_position IS NULL)""");

    private final JdbcClient jdbc;
    private final VersionedTable treatments;
    private final VersionedTable items;

    TreatmentsProjection(@Qualifier("viewJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.treatments = new VersionedTable(
                jdbc,
                "plan_item_treatment",
                "treatment_id",
                "plan_item_id",
                "plan_id",
                "number",
                "active",
                "body_code",
                "purpose",
                "indicative_date",
                "original_date");
        this.items = PlanItemVersions.in(jdbc);
    }

    @EventHandler
    void on(CommitteeTreatmentPlanned event, Fact fact) {
        Treated item = jdbc.sql("SELECT number, status FROM plan_item WHERE plan_item_id = :id AND to_position IS NULL")
                .param("id", event.planItemId())
                .query(Treated.class)
                .single();
        treatments.insert(
                id(event.planItemId(), event.bodyCode()),
                values(
                        "plan_item_id", event.planItemId(),
                        "plan_id", event.planId(),
                        "number", item.number(),
                        "active", isActive(item.status()),
                        "body_code", event.bodyCode(),
                        "purpose", event.purpose(),
                        "indicative_date", event.indicativeDate(),
                        "original_date", event.indicativeDate()),
                fact);
        tell(event, fact);
    }

    @EventHandler
    void on(CommitteeTreatmentMoved event, Fact fact) {
        treatments.revise(
                id(event.planItemId(), event.bodyCode()), values("indicative_date", event.indicativeDate()), fact);
        tell(event, fact);
    }

    @EventHandler
    void on(CommitteeTreatmentCancelled event, Fact fact) {
        treatments.close(id(event.planItemId(), event.bodyCode()), fact);
        tell(event, fact);
    }

    @EventHandler
    void on(PlanItemStatusEvent event, Fact fact) {
        PlanItemStatus before = event.previousStatus();
        if (before != null && isActive(before) != isActive(event.status())) {
            treatments.reviseAll("plan_item_id", event.planItemId(), values("active", isActive(event.status())), fact);
        }
    }

    private void tell(PlanItemEvent event, Fact fact) {
        items.revise(event.planItemId(), values("treatments", OF_ITEM), fact);
    }

    private static boolean isActive(PlanItemStatus status) {
        return status == PlanItemStatus.PLANNED || status == PlanItemStatus.IN_PROGRESS;
    }

    private static String id(UUID planItemId, String bodyCode) {
        return planItemId + ":" + bodyCode;
    }

    /**
     * What a treatment needs of its item.
     *
     * @param number its number in the plan
     * @param status where it stands
     */
    private record Treated(String number, PlanItemStatus status) {}
}
