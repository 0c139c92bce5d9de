package dk.budgetspor.query.planitem;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.planning.Degree;
import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.TrafficLight;
import dk.budgetspor.kernel.planning.TreatmentKind;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.pages.Words;
import dk.budgetspor.query.platform.plans.PlanItemNames;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * What the forms of an item let a caller choose between: what is sent, and what it is called.
 *
 * @param bodiesToPlan bodies that could be planned to treat it; a secretary's own alone
 * @param plannedBodies bodies that are planned to; a secretary's own alone
 * @param areas every management area
 * @param projects capital projects it could follow from
 * @param lights how it may go
 * @param degrees how much of something there may be
 * @param treatments whether it goes to committees again
 * @param openness who may see a document
 * @param goals of the United Nations
 */
record ItemChoices(
        Map<String, String> bodiesToPlan,
        Map<String, String> plannedBodies,
        Map<String, String> areas,
        Map<String, String> projects,
        Map<String, String> lights,
        Map<String, String> degrees,
        Map<String, String> treatments,
        Map<String, String> openness,
        Map<String, String> goals) {
    /** The number of sustainable development goals of the United Nations. */
    static final int GOALS = 17;

    /** Finds them. */
    @Component
    static class Finder {
        private final OrganisationNames names;
        private final PlanItemNames items;
        private final Words words;

        Finder(OrganisationNames names, PlanItemNames items, Words words) {
            this.names = names;
            this.items = items;
            this.words = words;
        }

        ItemChoices of(Caller caller, Item item) {
            boolean planner = caller.has(Role.PLANNER);
            Map<String, String> planned = new LinkedHashMap<>();
            item.treatments()
                    .forEach(each -> planned.put(
                            each.bodyCode(),
                            words.body(each.bodyCode()) + " (" + words.dateOrAwaiting(each.indicativeDate()) + ")"));
            Map<String, String> others = planner || caller.has(Role.SECRETARY)
                    ? new LinkedHashMap<>(names.activeBodies())
                    : new LinkedHashMap<>();
            others.keySet().removeAll(planned.keySet());
            planned.keySet().removeIf(code -> !isOwn(caller, code));
            others.keySet().removeIf(code -> !isOwn(caller, code));
            return new ItemChoices(
                    others,
                    planned,
                    planner ? names.areas() : Map.of(),
                    planner && item.kind() == PlanItemKind.OPERATING_CHANGE
                            ? items.projects(caller, item.planBudgetYear())
                            : Map.of(),
                    words.choices("light", TrafficLight.values()),
                    words.choices("weight", Degree.values()),
                    words.choices("treatment", TreatmentKind.values()),
                    words.choices("openness", Openness.values()),
                    goals());
        }

        private static boolean isOwn(Caller caller, String body) {
            return caller.has(Role.PLANNER)
                    || caller.has(Role.SECRETARY)
                            && (caller.bodies().contains(Caller.ALL)
                                    || caller.bodies().contains(body));
        }

        private Map<String, String> goals() {
            Map<String, String> goals = new LinkedHashMap<>();
            IntStream.rangeClosed(1, GOALS)
                    .mapToObj(Integer::toString)
                    .forEach(goal -> goals.put(goal, goal + " " + words.text("goal." + goal, "")));
            return goals;
        }
    }
}
