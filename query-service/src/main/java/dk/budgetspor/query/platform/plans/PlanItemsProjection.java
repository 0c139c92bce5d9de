package dk.budgetspor.query.platform.plans;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.kernel.planning.KickOffMeetingPlanned;
import dk.budgetspor.kernel.planning.PlanItemAbandoned;
import dk.budgetspor.kernel.planning.PlanItemAmountsAdjusted;
import dk.budgetspor.kernel.planning.PlanItemCompleted;
import dk.budgetspor.kernel.planning.PlanItemCreated;
import dk.budgetspor.kernel.planning.PlanItemDerived;
import dk.budgetspor.kernel.planning.PlanItemDocumentAttached;
import dk.budgetspor.kernel.planning.PlanItemEvent;
import dk.budgetspor.kernel.planning.PlanItemReopened;
import dk.budgetspor.kernel.planning.PlanItemReworded;
import dk.budgetspor.kernel.planning.PlanItemStarted;
import dk.budgetspor.kernel.planning.PlanItemTransferred;
import dk.budgetspor.kernel.planning.PlanItemTreatmentSwitched;
import dk.budgetspor.kernel.planning.PlanItemWeighed;
import dk.budgetspor.kernel.planning.PresentationPlanned;
import dk.budgetspor.kernel.planning.StrategicFocusGiven;
import dk.budgetspor.kernel.planning.StrategicFocusLifted;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.VersionedTable;
import dk.budgetspor.query.platform.VersionedTable.Expression;
import dk.budgetspor.query.platform.View;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a row for each item, and what the items of a plan amount to. */
@Component
@ProcessingGroup(View.GROUP_PREFIX + View.PLANS)
class PlanItemsProjection {
    /** A report tells more than that an item is in progress. */
    private static final Expression TOLD =
            new Expression("CASE WHEN latest_progress IS NULL THEN greatest(told_on, :begun_on) ELSE told_on END");

    private final VersionedTable items;
    private final Totals totals;
    private final JsonMapper json;

    PlanItemsProjection(@Qualifier("viewJdbc") JdbcClient jdbc, JsonMapper json) {
        this.items = PlanItemVersions.in(jdbc);
        this.totals = new Totals(jdbc);
        this.json = json;
    }

    @EventHandler
    void on(PlanItemCreated event, Fact fact) {
        Map<String, @Nullable Object> row = values(
                "plan_id", event.planId(),
                "number", event.number(),
                "title", event.title(),
                "kind", event.kind().name(),
                "status", event.status().name(),
                "description", event.description(),
                "process", event.process(),
                "follow_up", event.followUp(),
                "area_code", event.areaCode(),
                "treatment", event.treatment().name(),
                "amounts", json.writeValueAsString(event.amounts()),
                "told_on", fact.businessDate());
        for (String later : new String[] {
            "price_level",
            "weight",
            "staff_involvement",
            "political_level",
            "derived_from",
            "focus",
            "presentation_on",
            "presenter",
            "kick_off_on",
            "kick_off_participants",
            "completed_on",
            "treatments",
            "latest_progress"
        }) {
            row.put(later, null);
        }
        if (items.insert(event.planItemId(), row, fact)) {
            totals.follow(event.planItemId(), fact);
        }
    }

    @EventHandler
    void on(PlanItemStarted event, Fact fact) {
        revise(event, fact, "status", event.status().name(), "told_on", TOLD, "begun_on", fact.businessDate());
    }

    @EventHandler
    void on(PlanItemCompleted event, Fact fact) {
        revise(event, fact, "status", event.status().name(), "completed_on", event.completedOn());
    }

    @EventHandler
    void on(PlanItemReopened event, Fact fact) {
        revise(
                event,
                fact,
                "status",
                event.status().name(),
                "completed_on",
                null,
                "told_on",
                TOLD,
                "begun_on",
                fact.businessDate());
    }

    @EventHandler
    void on(PlanItemAbandoned event, Fact fact) {
        revise(event, fact, "status", event.status().name());
    }

    @EventHandler
    void on(PlanItemReworded event, Fact fact) {
        Map<String, @Nullable Object> texts = new LinkedHashMap<>();
        putUnlessNull(texts, "title", event.title());
        putUnlessNull(texts, "description", event.description());
        putUnlessNull(texts, "process", event.process());
        putUnlessNull(texts, "follow_up", event.followUp());
        items.revise(event.planItemId(), texts, fact);
    }

    private static void putUnlessNull(Map<String, @Nullable Object> values, String column, @Nullable String text) {
        if (text != null) {
            values.put(column, text);
        }
    }

    @EventHandler
    void on(PlanItemAmountsAdjusted event, Fact fact) {
        revise(event, fact, "amounts", json.writeValueAsString(event.amounts()), "price_level", event.priceLevel());
    }

    @EventHandler
    void on(PlanItemTransferred event, Fact fact) {
        revise(event, fact, "area_code", event.areaCode());
    }

    @EventHandler
    void on(PlanItemTreatmentSwitched event, Fact fact) {
        revise(event, fact, "treatment", event.treatment().name());
    }

    @EventHandler
    void on(PlanItemWeighed event, Fact fact) {
        revise(
                event,
                fact,
                "weight",
                event.weight().name(),
                "staff_involvement",
                event.staffInvolvement().name(),
                "political_level",
                event.politicalLevel().name());
    }

    @EventHandler
    void on(PlanItemDerived event, Fact fact) {
        revise(event, fact, "derived_from", event.derivedFrom());
    }

    @EventHandler
    void on(StrategicFocusGiven event, Fact fact) {
        Map<String, Object> focus = new LinkedHashMap<>();
        focus.put("rationale", event.rationale());
        focus.put("sustainableDevelopmentGoals", event.sustainableDevelopmentGoals());
        focus.put("strengths", event.strengths());
        focus.put("policies", event.policies());
        focus.put("partnerships", event.partnerships());
        revise(event, fact, "focus", json.writeValueAsString(focus));
    }

    @EventHandler
    void on(StrategicFocusLifted event, Fact fact) {
        revise(event, fact, "focus", null);
    }

    @EventHandler
    void on(PresentationPlanned event, Fact fact) {
        revise(event, fact, "presentation_on", event.presentationOn(), "presenter", event.presenter());
    }

    @EventHandler
    void on(KickOffMeetingPlanned event, Fact fact) {
        revise(event, fact, "kick_off_on", event.kickOffOn(), "kick_off_participants", event.participants());
    }

    /** An attachment makes a new version of the item too: the version is what {@code If-Match} compares. */
    @EventHandler
    void on(PlanItemDocumentAttached event, Fact fact) {
        revise(event, fact);
    }

    private void revise(PlanItemEvent event, Fact fact, @Nullable Object... changes) {
        if (items.revise(event.planItemId(), values(changes), fact) && Totals.dependOn(event)) {
            totals.follow(event.planItemId(), fact);
        }
    }
}
