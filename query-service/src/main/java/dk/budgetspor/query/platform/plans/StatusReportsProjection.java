package dk.budgetspor.query.platform.plans;

import dk.budgetspor.kernel.messaging.Metadata;
import dk.budgetspor.kernel.planning.StatusReportSubmitted;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.View;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a row for each status report; what it tells of the plan are the versions that were valid at its position. */
@Component
@ProcessingGroup(View.GROUP_PREFIX + View.PLANS)
class StatusReportsProjection {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    StatusReportsProjection(@Qualifier("viewJdbc") JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @EventHandler
    void on(StatusReportSubmitted event, Fact fact) {
        jdbc.sql("""
                        INSERT INTO status_report (position, status_report_id, plan_id, title, to_bodies, status_date,
                            submitted_at, submitted_by)
                        VALUES (:position, :id, :planId, :title, :toBodies::jsonb, :statusDate, :at, :by)
                        ON CONFLICT DO NOTHING""")
                .param("position", fact.position())
                .param("id", event.statusReportId())
                .param("planId", event.planId())
                .param("title", event.title())
                .param("toBodies", json.writeValueAsString(event.toBodies()))
                .param("statusDate", event.statusDate())
                .param("at", fact.recordedAt().atOffset(ZoneOffset.UTC))
                .param("by", fact.text(Metadata.ACTOR_NAME))
                .update();
    }
}
