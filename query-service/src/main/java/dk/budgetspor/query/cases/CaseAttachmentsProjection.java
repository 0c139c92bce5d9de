package dk.budgetspor.query.cases;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.kernel.cases.CaseDocumentArrived;
import dk.budgetspor.kernel.cases.CaseDocumentFiled;
import dk.budgetspor.kernel.cases.CaseDocumentWithdrawn;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.VersionedTable;
import dk.budgetspor.query.platform.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a row for each document of a case. */
@Component
@ProcessingGroup(View.GROUP_PREFIX + CasesProjection.VIEW)
class CaseAttachmentsProjection {
    private final VersionedTable attachments;

    CaseAttachmentsProjection(@Qualifier("viewJdbc") JdbcClient jdbc) {
        this.attachments = new VersionedTable(
                jdbc,
                "case_attachment",
                "attachment_id",
                "case_number",
                "number",
                "title",
                "document_number",
                "filing_number",
                "main_document",
                "openness",
                "to_follow",
                "withdrawn",
                "withdrawn_reason");
    }

    @EventHandler
    void on(CaseDocumentFiled event, Fact fact) {
        attachments.insert(
                id(event.caseNumber(), event.number()),
                values(
                        "case_number", event.caseNumber(),
                        "number", event.number(),
                        "title", event.title(),
                        "document_number", event.documentNumber(),
                        "filing_number", event.filingNumber(),
                        "main_document", event.mainDocument(),
                        "openness", event.openness().name(),
                        "to_follow", event.toFollow(),
                        "withdrawn", false,
                        "withdrawn_reason", null),
                fact);
    }

    @EventHandler
    void on(CaseDocumentArrived event, Fact fact) {
        attachments.revise(
                id(event.caseNumber(), event.number()),
                values(
                        "document_number", event.documentNumber(),
                        "filing_number", event.filingNumber(),
                        "to_follow", false),
                fact);
    }

    @EventHandler
    void on(CaseDocumentWithdrawn event, Fact fact) {
        attachments.revise(
                id(event.caseNumber(), event.number()),
                values("withdrawn", true, "withdrawn_reason", event.reason()),
                fact);
    }

    private static String id(String caseNumber, int number) {
        return caseNumber + "/" + number;
    }
}
