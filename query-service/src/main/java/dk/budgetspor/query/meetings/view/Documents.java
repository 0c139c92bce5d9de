package dk.budgetspor.query.meetings.view;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.VersionedTable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The documents of points and cases; one that was withdrawn says why. */
final class Documents {
    private final VersionedTable documents;

    Documents(JdbcClient jdbc) {
        this.documents = new VersionedTable(
                jdbc,
                "meeting_document",
                "document_id",
                "owner",
                "number",
                "title",
                "document_number",
                "filing_number",
                "main_document",
                "openness",
                "to_follow",
                "withdrawn_reason");
    }

    void file(
            String owner,
            int number,
            String title,
            @Nullable String documentNumber,
            @Nullable String filingNumber,
            boolean mainDocument,
            Openness openness,
            boolean toFollow,
            Fact fact) {
        documents.insert(
                id(owner, number),
                values(
                        "owner", owner,
                        "number", number,
                        "title", title,
                        "document_number", documentNumber,
                        "filing_number", filingNumber,
                        "main_document", mainDocument,
                        "openness", openness.name(),
                        "to_follow", toFollow,
                        "withdrawn_reason", null),
                fact);
    }

    void receive(String owner, int number, String documentNumber, @Nullable String filingNumber, Fact fact) {
        documents.revise(
                id(owner, number),
                values("document_number", documentNumber, "filing_number", filingNumber, "to_follow", false),
                fact);
    }

    void withdraw(String owner, int number, String reason, Fact fact) {
        documents.revise(id(owner, number), values("withdrawn_reason", reason), fact);
    }

    private static String id(String owner, int number) {
        return owner + ":" + number;
    }
}
