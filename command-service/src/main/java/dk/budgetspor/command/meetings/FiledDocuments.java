package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.AgendaDocumentArrived;
import dk.budgetspor.kernel.meetings.AgendaDocumentFiled;
import dk.budgetspor.kernel.meetings.AgendaDocumentWithdrawn;
import dk.budgetspor.kernel.meetings.MeetingEvent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The documents of the items of an agenda; withdrawn ones keep their number. */
record FiledDocuments(List<FiledDocument> documents) {
    static final FiledDocuments NONE = new FiledDocuments(List.of());

    FiledDocuments {
        documents = List.copyOf(documents);
    }

    /** The document that belongs to an item under that number. */
    Optional<FiledDocument> find(UUID agendaItemId, int number) {
        return of(agendaItemId)
                .filter(document -> document.number() == number && !document.withdrawn())
                .findFirst();
    }

    boolean holds(UUID agendaItemId, String documentNumber) {
        return of(agendaItemId)
                .anyMatch(document -> documentNumber.equals(document.documentNumber()) && !document.withdrawn());
    }

    /** The next number on an item. */
    int next(UUID agendaItemId) {
        return (int) of(agendaItemId).count() + 1;
    }

    FiledDocuments after(MeetingEvent event) {
        if (event instanceof AgendaDocumentFiled filed) {
            var document = new FiledDocument(filed.agendaItemId(), filed.number(), filed.documentNumber(), false);
            return new FiledDocuments(
                    Stream.concat(documents.stream(), Stream.of(document)).toList());
        }
        if (event instanceof AgendaDocumentArrived there) {
            return with(new FiledDocument(there.agendaItemId(), there.number(), there.documentNumber(), false));
        }
        return event instanceof AgendaDocumentWithdrawn gone
                ? with(new FiledDocument(gone.agendaItemId(), gone.number(), null, true))
                : this;
    }

    private Stream<FiledDocument> of(UUID agendaItemId) {
        return documents.stream().filter(document -> document.agendaItemId().equals(agendaItemId));
    }

    private FiledDocuments with(FiledDocument other) {
        return new FiledDocuments(documents.stream()
                .map(document ->
                        document.agendaItemId().equals(other.agendaItemId()) && document.number() == other.number()
                                ? other
                                : document)
                .toList());
    }
}
