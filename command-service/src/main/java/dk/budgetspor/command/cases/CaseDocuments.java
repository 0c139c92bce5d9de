package dk.budgetspor.command.cases;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.DocumentsAreAttachedOnce;
import dk.budgetspor.kernel.cases.CaseDocumentArrived;
import dk.budgetspor.kernel.cases.CaseDocumentFiled;
import dk.budgetspor.kernel.cases.CaseDocumentWithdrawn;
import dk.budgetspor.kernel.documents.DocumentNumber;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The part of a case that decides which documents belong to it. */
final class CaseDocuments {
    private int lastNumber;
    private Map<Integer, CaseDocument> attached = new TreeMap<>();

    /** The number the document is given. */
    @CommandHandler
    int handle(FileCaseDocument command) {
        DocumentNumber documentNumber = command.documentNumber();
        OnlyDocumentsToFollowHaveNoNumber.check(documentNumber, command.toFollow());
        if (documentNumber != null) {
            DocumentsAreAttachedOnce.check(documentNumber, documentNumbers());
        }
        int number = lastNumber + 1;
        apply(new CaseDocumentFiled(
                command.caseNumber().value(),
                number,
                command.title(),
                valueOf(documentNumber),
                command.filingNumber(),
                command.mainDocument(),
                command.openness(),
                command.toFollow()));
        return number;
    }

    @CommandHandler
    void handle(ReceiveCaseDocument command) {
        OnlyDocumentsToFollowArrive.check(DocumentsAreNamedByTheirCase.check(command.number(), attached));
        DocumentsAreAttachedOnce.check(command.documentNumber(), documentNumbers());
        apply(new CaseDocumentArrived(
                command.caseNumber().value(),
                command.number(),
                command.documentNumber().value(),
                command.filingNumber()));
    }

    /** A document may be withdrawn that never came. */
    @CommandHandler
    void handle(WithdrawCaseDocument command) {
        DocumentsAreNamedByTheirCase.check(command.number(), attached);
        apply(new CaseDocumentWithdrawn(command.caseNumber().value(), command.number(), command.reason()));
    }

    private List<String> documentNumbers() {
        return attached.values().stream()
                .map(CaseDocument::documentNumber)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String valueOf(@Nullable DocumentNumber number) {
        return number == null ? null : number.value();
    }

    @EventSourcingHandler
    void on(CaseDocumentFiled event) {
        lastNumber = event.number();
        attached.put(event.number(), CaseDocument.of(event));
    }

    @EventSourcingHandler
    void on(CaseDocumentArrived event) {
        attached.put(event.number(), CaseDocument.of(event));
    }

    @EventSourcingHandler
    void on(CaseDocumentWithdrawn event) {
        attached.remove(event.number());
    }
}
