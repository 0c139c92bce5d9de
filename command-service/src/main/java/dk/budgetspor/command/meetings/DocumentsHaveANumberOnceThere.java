package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.documents.DocumentNumber;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document has a number, or is to follow; on one item a number is filed once. */
final class DocumentsHaveANumberOnceThere {
    private DocumentsHaveANumberOnceThere() {}

    static void check(@Nullable DocumentNumber number, boolean toFollow) {
        if (!toFollow && number == null) {
            throw Refusal.of("/documentNumber", ErrorCode.REQUIRED);
        }
        if (toFollow && number != null) {
            throw Refusal.of("/documentNumber", ErrorCode.NUMBER_OF_A_DOCUMENT_TO_FOLLOW);
        }
    }

    static void check(UUID agendaItemId, DocumentNumber number, FiledDocuments documents) {
        if (documents.holds(agendaItemId, number.value())) {
            throw Refusal.of("/documentNumber", ErrorCode.DOCUMENT_IS_ATTACHED, number);
        }
    }
}
