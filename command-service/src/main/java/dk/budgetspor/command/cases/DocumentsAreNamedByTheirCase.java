package dk.budgetspor.command.cases;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.Map;

/** An attachment that a command names is one the case has. */
final class DocumentsAreNamedByTheirCase {
    private DocumentsAreNamedByTheirCase() {}

    static CaseDocument check(int number, Map<Integer, CaseDocument> attached) {
        CaseDocument document = attached.get(number);
        if (document == null) {
            throw Refusal.of("/number", ErrorCode.UNKNOWN_DOCUMENT, number);
        }
        return document;
    }
}
