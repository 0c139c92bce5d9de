package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** A document arrives that was to follow. */
final class OnlyDocumentsToFollowArrive {
    private OnlyDocumentsToFollowArrive() {}

    static void check(FiledDocument document) {
        if (!document.toFollow()) {
            throw Refusal.of("/number", ErrorCode.DOCUMENT_IS_NOT_TO_FOLLOW, document.number());
        }
    }
}
