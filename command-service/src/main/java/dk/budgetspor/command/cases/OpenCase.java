package dk.budgetspor.command.cases;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.cases.KleCode;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Open a case that the given bodies are to treat, in their order. */
record OpenCase(CaseNumber caseNumber, @Nullable KleCode kleCode, String title, Openness openness, List<BodyCode> route)
        implements Command {
    @Override
    public String aggregateId() {
        return caseNumber.aggregateId();
    }
}
