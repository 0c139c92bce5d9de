package dk.budgetspor.query.planitem;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.planning.PlanStatus;
import dk.budgetspor.kernel.web.Caller;
import java.util.List;

/** What a caller may do to an item now; the command service decides, this only keeps what it would refuse off the page. */
final class ItemActions {
    static final String START = "start";
    static final String COMPLETE = "afslut";
    static final String REOPEN = "genaabn";
    static final String ABANDON = "udgaa";

    private ItemActions() {}

    static List<String> of(Caller caller, Item item) {
        boolean planner = caller.has(Role.PLANNER);
        boolean own = caller.has(Role.AREA_MANAGER)
                && (caller.areas().contains(Caller.ALL) || caller.areas().contains(item.areaCode()));
        if (item.planStatus() == PlanStatus.CLOSED || !(planner || own)) {
            return List.of();
        }
        return switch (item.status()) {
            case PLANNED -> planner ? List.of(START, COMPLETE, ABANDON) : List.of(START, COMPLETE);
            case IN_PROGRESS -> planner ? List.of(COMPLETE, ABANDON) : List.of(COMPLETE);
            case COMPLETED, ABANDONED -> planner ? List.of(REOPEN) : List.of();
        };
    }
}
