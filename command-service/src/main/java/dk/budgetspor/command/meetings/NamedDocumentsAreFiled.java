package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.UUID;

/** A document that a command names by its number on an item is filed there and was not withdrawn. */
final class NamedDocumentsAreFiled {
    private NamedDocumentsAreFiled() {}

    static FiledDocument check(UUID agendaItemId, int number, FiledDocuments documents) {
        return documents
                .find(agendaItemId, number)
                .orElseThrow(() -> Refusal.of("/number", ErrorCode.UNKNOWN_DOCUMENT, number));
    }
}
