package dk.budgetspor.command.planning;

import dk.budgetspor.kernel.documents.DocumentNumber;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.List;

/** A document of the filing system is one attachment of an item at most. */
final class DocumentsAreAttachedOnce {
    private DocumentsAreAttachedOnce() {}

    static void check(DocumentNumber document, List<String> attached) {
        if (attached.contains(document.value())) {
            throw Refusal.of("/documentNumber", ErrorCode.DOCUMENT_IS_ATTACHED, document);
        }
    }
}
