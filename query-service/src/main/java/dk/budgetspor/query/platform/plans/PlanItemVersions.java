package dk.budgetspor.query.platform.plans;

import dk.budgetspor.query.platform.VersionedTable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The versions of items. Each event of an item makes one, whichever projection follows it: see {@code If-Match}. */
final class PlanItemVersions {
    private PlanItemVersions() {}

    static VersionedTable in(JdbcClient jdbc) {
        return new VersionedTable(
                jdbc,
                "plan_item",
                "plan_item_id",
                "plan_id",
                "number",
                "title",
                "kind",
                "status",
                "description",
                "process",
                "follow_up",
                "area_code",
                "treatment",
                "amounts::jsonb",
                "price_level",
                "weight",
                "staff_involvement",
                "political_level",
                "derived_from",
                "focus::jsonb",
                "presentation_on",
                "presenter",
                "kick_off_on",
                "kick_off_participants",
                "completed_on",
                "treatments::json",
                "latest_progress::json",
                "told_on");
    }
}
