package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.raaderum.ProcessRule;
import java.util.Set;

/** A proposal is exempted from a rule once; the exemption stands. */
final class ExemptionsAreGrantedOnce {
    private ExemptionsAreGrantedOnce() {}

    static void check(ProcessRule rule, Set<ProcessRule> granted) {
        if (granted.contains(rule)) {
            throw Refusal.of("/rule", ErrorCode.EXEMPTION_IS_GRANTED);
        }
    }
}
