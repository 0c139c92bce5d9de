package dk.budgetspor.query.platform.raaderum;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.kernel.raaderum.OtherCatalogueArranged;
import dk.budgetspor.kernel.raaderum.SteeringGroupAppointed;
import dk.budgetspor.kernel.raaderum.SteeringGroupRelieved;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.VersionedTable;
import java.util.Map;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who steers a round, and how other catalogues go with it: what is said anew takes the place of what was said. */
@Component
@ProcessingGroup(SavingsView.GROUP)
class SteeringProjection {
    private static final String GROUPS = "savings_steering_group";
    private static final String GROUP_ID = "steering_group_id";
    private static final String CATALOGUES = "savings_other_catalogue";
    private static final String CATALOGUE_ID = "arrangement_id";

    private final JdbcClient jdbc;
    private final VersionedTable groups;
    private final VersionedTable catalogues;

    SteeringProjection(@Qualifier("viewJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.groups =
                new VersionedTable(jdbc, GROUPS, GROUP_ID, "round_id", "body_code", "level", "area_codes::text[]");
        this.catalogues = new VersionedTable(
                jdbc, CATALOGUES, CATALOGUE_ID, "round_id", "title", "area_code", "arrangement", "reason");
    }

    @EventHandler
    void on(SteeringGroupAppointed event, Fact fact) {
        String id = id(event.roundId(), event.bodyCode());
        Map<String, @Nullable Object> row = values(
                "round_id", event.roundId(),
                "body_code", event.bodyCode(),
                "level", event.level().name(),
                "area_codes", event.areaCodes().toArray(String[]::new));
        write(groups, stands(GROUPS, GROUP_ID, id), id, row, fact);
    }

    @EventHandler
    void on(SteeringGroupRelieved event, Fact fact) {
        groups.close(id(event.roundId(), event.bodyCode()), fact);
    }

    @EventHandler
    void on(OtherCatalogueArranged event, Fact fact) {
        for (String area : event.areaCodes()) {
            String id = id(event.roundId(), area + ":" + event.title());
            Map<String, @Nullable Object> row = values(
                    "round_id", event.roundId(),
                    "title", event.title(),
                    "area_code", area,
                    "arrangement", event.arrangement().name(),
                    "reason", event.reason());
            write(catalogues, stands(CATALOGUES, CATALOGUE_ID, id), id, row, fact);
        }
    }

    private boolean stands(String table, String key, String id) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM " + table + " WHERE " + key + " = :id AND to_position IS NULL)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private static void write(
            VersionedTable table, boolean stands, String id, Map<String, @Nullable Object> row, Fact fact) {
        if (stands) {
            table.revise(id, row, fact);
        } else {
            table.insert(id, row, fact);
        }
    }

    private static String id(UUID roundId, String part) {
        return roundId + ":" + part;
    }
}
