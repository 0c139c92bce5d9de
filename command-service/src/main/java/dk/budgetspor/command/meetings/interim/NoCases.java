package dk.budgetspor.command.meetings.interim;

import dk.budgetspor.kernel.cases.CaseNumber;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Nothing opens a case yet. */
@Component
class NoCases implements CaseRegister {
    @Override
    public Optional<Case> find(CaseNumber caseNumber) {
        return Optional.empty();
    }
}
