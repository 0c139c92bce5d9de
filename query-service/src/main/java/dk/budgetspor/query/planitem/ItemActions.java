package dk.budgetspor.query.planitem;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.PlanStatus;
import dk.budgetspor.kernel.planning.TreatmentKind;
import dk.budgetspor.kernel.web.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a caller may do to an item now; the command service decides, this only keeps what it would refuse off the page. */
final class ItemActions {
    static final String START = "start";
    static final String REPORT_PROGRESS = "statusmelding";
    static final String COMPLETE = "afslut";
    static final String REOPEN = "genaabn";
    static final String ABANDON = "udgaa";
    static final String PLAN_TREATMENT = "planlaeg-behandling";
    static final String MOVE_TREATMENT = "flyt-behandling";
    static final String CANCEL_TREATMENT = "aflys-behandling";
    static final String CHANGE_TREATMENT = "aendr-behandling";
    static final String ADJUST_AMOUNTS = "beloeb";
    static final String DERIVE = "afledt";
    static final String REWORD = "omformuler";
    static final String WEIGH = "tyngde";
    static final String TRANSFER = "overfoer";
    static final String GIVE_FOCUS = "fokus";
    static final String PLAN_PRESENTATION = "oplaeg";
    static final String PLAN_KICK_OFF = "opstartsmoede";
    static final String LIFT_FOCUS = "ophaev-fokus";
    static final String ATTACH = "bilag";

    private final Caller caller;
    private final Item item;
    private final ItemChoices choices;
    private final boolean planner;
    private final boolean active;
    private final List<String> offered = new ArrayList<>();

    private ItemActions(Caller caller, Item item, ItemChoices choices) {
        this.caller = caller;
        this.item = item;
        this.choices = choices;
        this.planner = caller.has(Role.PLANNER);
        this.active = item.status() == PlanItemStatus.PLANNED || item.status() == PlanItemStatus.IN_PROGRESS;
    }

    /** In the order of the page. */
    static List<String> of(Caller caller, Item item, ItemChoices choices) {
        ItemActions actions = new ItemActions(caller, item, choices);
        if (item.planStatus() != PlanStatus.CLOSED) {
            actions.ofStatus();
            actions.ofTreatment();
            actions.ofContent();
            actions.ofFocus();
            actions.offer(actions.planner, ATTACH);
        }
        return List.copyOf(actions.offered);
    }

    private void ofStatus() {
        boolean head = planner || caller.has(Role.AREA_MANAGER) && holds(caller.areas(), item.areaCode());
        offer(head && item.status() == PlanItemStatus.PLANNED, START);
        offer(head && active, REPORT_PROGRESS, COMPLETE);
        offer(planner && active, ABANDON);
        offer(planner && !active, REOPEN);
    }

    private void ofTreatment() {
        boolean political = item.treatment() == TreatmentKind.POLITICAL;
        boolean treated = active && political;
        offer(treated && !choices.bodiesToPlan().isEmpty(), PLAN_TREATMENT);
        offer(treated && !choices.plannedBodies().isEmpty(), MOVE_TREATMENT, CANCEL_TREATMENT);
        offer(planner && !(political && !item.treatments().isEmpty()), CHANGE_TREATMENT);
    }

    private void ofContent() {
        offer(planner, ADJUST_AMOUNTS);
        offer(
                planner
                        && item.kind() == PlanItemKind.OPERATING_CHANGE
                        && !choices.projects().isEmpty(),
                DERIVE);
        offer(planner, REWORD, WEIGH, TRANSFER);
    }

    private void ofFocus() {
        boolean directs = planner || caller.has(Role.EXECUTIVE);
        offer(directs && active, GIVE_FOCUS);
        offer(directs && item.strategicFocus() != null, PLAN_PRESENTATION, PLAN_KICK_OFF, LIFT_FOCUS);
    }

    private static boolean holds(Set<String> own, String code) {
        return own.contains(Caller.ALL) || own.contains(code);
    }

    private void offer(boolean allowed, String... actions) {
        if (allowed) {
            offered.addAll(List.of(actions));
        }
    }
}
