package dk.budgetspor.command.planning;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Goals, strengths, policies and partnerships of an item in focus are each named once. */
final class FocusNamesThingsOnce {
    private FocusNamesThingsOnce() {}

    static void check(StrategicFocus focus) {
        check("/sustainableDevelopmentGoals", focus.sustainableDevelopmentGoals());
        check("/strengths", focus.strengths());
        check("/policies", focus.policies());
        check("/partnerships", focus.partnerships());
    }

    private static void check(String pointer, List<?> named) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < named.size(); i++) {
            if (!seen.add(named.get(i))) {
                throw Refusal.of(pointer + "/" + i, ErrorCode.DUPLICATE, named.get(i));
            }
        }
    }
}
