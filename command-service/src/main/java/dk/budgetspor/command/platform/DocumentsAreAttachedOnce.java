package dk.budgetspor.command.platform;

import dk.budgetspor.kernel.documents.DocumentNumber;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.List;

/** A document of the filing system is one attachment of a thing at most. */
public final class DocumentsAreAttachedOnce {
    private DocumentsAreAttachedOnce() {}

    /**
     * Checks a document against those that are attached.
     *
     * @throws Refusal {@code document-is-attached}, which blames {@code /documentNumber}
     */
    public static void check(DocumentNumber document, List<String> attached) {
        if (attached.contains(document.value())) {
            throw Refusal.of("/documentNumber", ErrorCode.DOCUMENT_IS_ATTACHED, document);
        }
    }
}
