package dk.budgetspor.command.cases;

import dk.budgetspor.kernel.documents.DocumentNumber;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import org.jspecify.annotations.Nullable;

/** A document has its number in the filing system from the day it is there, and none before. */
final class OnlyDocumentsToFollowHaveNoNumber {
    private OnlyDocumentsToFollowHaveNoNumber() {}

    static void check(@Nullable DocumentNumber documentNumber, boolean toFollow) {
        if (documentNumber == null && !toFollow) {
            throw Refusal.of("/documentNumber", ErrorCode.REQUIRED);
        }
        if (documentNumber != null && toFollow) {
            throw Refusal.of("/documentNumber", ErrorCode.NUMBER_OF_A_DOCUMENT_TO_FOLLOW);
        }
    }
}
