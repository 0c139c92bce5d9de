package dk.budgetspor.command.cases;

import dk.budgetspor.kernel.cases.CaseDocumentArrived;
import dk.budgetspor.kernel.cases.CaseDocumentFiled;
import org.jspecify.annotations.Nullable;

/**
 * An attachment of a case.
 *
 * @param number its number among the attachments
 * @param documentNumber its number in the filing system; null while it is to follow
 * @param toFollow whether it is still to come
 */
record CaseDocument(int number, @Nullable String documentNumber, boolean toFollow) {
    static CaseDocument of(CaseDocumentFiled event) {
        return new CaseDocument(event.number(), event.documentNumber(), event.toFollow());
    }

    static CaseDocument of(CaseDocumentArrived event) {
        return new CaseDocument(event.number(), event.documentNumber(), false);
    }
}
