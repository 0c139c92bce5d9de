package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.raaderum.ProcessRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a rule of the process forbids is refused, unless a planner has exempted the proposal from that rule. */
final class BrokenRulesNeedAnExemption {
    private BrokenRulesNeedAnExemption() {}

    /**
     * Checks all of the rules.
     *
     * @param against what each of them has against it
     * @return those that would be broken without an exemption, in their order
     * @throws Refusal of the first rule that is broken
     */
    static List<ProcessRule> check(Map<ProcessRule, Optional<Refusal>> against, Set<ProcessRule> exempted) {
        List<ProcessRule> needed = new ArrayList<>();
        for (ProcessRule rule : ProcessRule.values()) {
            against.getOrDefault(rule, Optional.empty()).ifPresent(refusal -> {
                if (!exempted.contains(rule)) {
                    throw refusal;
                }
                needed.add(rule);
            });
        }
        return needed;
    }
}
