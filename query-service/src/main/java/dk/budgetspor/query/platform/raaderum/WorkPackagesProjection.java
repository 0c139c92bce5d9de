package dk.budgetspor.query.platform.raaderum;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.kernel.raaderum.WorkPackageFormed;
import dk.budgetspor.kernel.raaderum.WorkPackageRegrouped;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.VersionedTable;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a row for each work package. */
@Component
@ProcessingGroup(SavingsView.GROUP)
class WorkPackagesProjection {
    private final VersionedTable packages;

    WorkPackagesProjection(@Qualifier("viewJdbc") JdbcClient jdbc) {
        this.packages = new VersionedTable(
                jdbc,
                "savings_work_package",
                "work_package_id",
                "round_id",
                "title",
                "area_code",
                "working_group::text[]",
                "steering_group_code");
    }

    @EventHandler
    void on(WorkPackageFormed event, Fact fact) {
        packages.insert(
                event.workPackageId(),
                values(
                        "round_id", event.roundId(),
                        "title", event.title(),
                        "area_code", event.areaCode(),
                        "working_group", event.workingGroup().toArray(String[]::new),
                        "steering_group_code", event.steeringGroupCode()),
                fact);
    }

    @EventHandler
    void on(WorkPackageRegrouped event, Fact fact) {
        packages.revise(
                event.workPackageId(),
                values(
                        "working_group", event.workingGroup().toArray(String[]::new),
                        "steering_group_code", event.steeringGroupCode()),
                fact);
    }
}
