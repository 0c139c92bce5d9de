package dk.budgetspor.query.platform.raaderum;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.raaderum.SavingsIdeaMerged;
import dk.budgetspor.kernel.raaderum.SavingsIdeaRegistered;
import dk.budgetspor.kernel.raaderum.SavingsIdeaSetAside;
import dk.budgetspor.kernel.raaderum.SavingsIdeaSorted;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.VersionedTable;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a row for each idea; {@link IdeaStatus} follows from it. */
@Component
@ProcessingGroup(SavingsView.GROUP)
class IdeasProjection {
    private final VersionedTable ideas;

    IdeasProjection(@Qualifier("viewJdbc") JdbcClient jdbc) {
        this.ideas = new VersionedTable(
                jdbc,
                "savings_idea",
                "idea_id",
                "round_id",
                "text",
                "origin",
                "body_code",
                "proposal_id",
                "area_code",
                "work_package_id",
                "merged_into",
                "set_aside_reason",
                "registered_on",
                "registered_position");
    }

    @EventHandler
    void on(SavingsIdeaRegistered event, Fact fact) {
        ideas.insert(
                event.ideaId(),
                values(
                        "round_id", event.roundId(),
                        "text", event.text(),
                        "origin", event.origin().name(),
                        "body_code", event.bodyCode(),
                        "proposal_id", event.proposalId(),
                        "area_code", event.areaCode(),
                        "work_package_id", null,
                        "merged_into", null,
                        "set_aside_reason", null,
                        "registered_on", Copenhagen.dayOf(fact.recordedAt()),
                        "registered_position", fact.position()),
                fact);
    }

    /** One that was set aside goes on again. */
    @EventHandler
    void on(SavingsIdeaSorted event, Fact fact) {
        ideas.revise(
                event.ideaId(),
                values(
                        "area_code", event.areaCode(),
                        "work_package_id", event.workPackageId(),
                        "set_aside_reason", null),
                fact);
    }

    @EventHandler
    void on(SavingsIdeaMerged event, Fact fact) {
        ideas.revise(event.ideaId(), values("merged_into", event.intoIdeaId()), fact);
    }

    @EventHandler
    void on(SavingsIdeaSetAside event, Fact fact) {
        ideas.revise(event.ideaId(), values("set_aside_reason", event.reason()), fact);
    }
}
