package dk.budgetspor.command.cases;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** A document arrives once, and only if it was announced. */
final class OnlyDocumentsToFollowArrive {
    private OnlyDocumentsToFollowArrive() {}

    static void check(CaseDocument document) {
        if (!document.toFollow()) {
            throw Refusal.because(ErrorCode.DOCUMENT_IS_NOT_TO_FOLLOW, document.number());
        }
    }
}
