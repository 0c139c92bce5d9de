package dk.budgetspor.query.cases;

import dk.budgetspor.kernel.cases.CaseDocumentFiled;
import dk.budgetspor.kernel.cases.CaseEvent;
import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.cases.CaseOpened;
import dk.budgetspor.kernel.cases.CaseStatementWritten;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.query.platform.ToldEvents;
import dk.budgetspor.query.platform.closed.Closed;
import dk.budgetspor.query.platform.closed.ClosedCases;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The view of cases in a database of its own, told events as its processor would tell it. */
final class ToldCases implements AutoCloseable {
    private static final Instant NOW = Instant.parse("2021-12-01T12:00:00Z");

    private final ToldEvents events = new ToldEvents(NOW, "Sekretæren");

    private ToldCases() {
        events.to(new CasesProjection(jdbc()))
                .to(new CaseAttachmentsProjection(jdbc()))
                .to(new CaseFactsProjection(jdbc(), events.json()));
    }

    static ToldCases none() {
        return new ToldCases();
    }

    JdbcClient jdbc() {
        return events.jdbc();
    }

    ClosedCases closed() {
        return Closed.cases(jdbc());
    }

    CaseQueries queries() {
        return new CaseQueries(jdbc(), closed());
    }

    CaseListQueries lists() {
        return new CaseListQueries(jdbc(), closed());
    }

    CaseHistoryQueries histories() {
        return new CaseHistoryQueries(jdbc(), queries(), closed(), events.json());
    }

    /** The traces that readings left, in their order. */
    List<String> traces() {
        return jdbc().sql("SELECT matter FROM closed_reading ORDER BY reading")
                .query(String.class)
                .list();
    }

    void open(String number, String title, String... route) {
        tell(new CaseOpened(number, null, title, Openness.OPEN, List.of(route)));
    }

    void openClosed(String number, String title, String... route) {
        tell(new CaseOpened(number, null, title, Openness.CLOSED, List.of(route)));
    }

    void write(String number, int version, String statement) {
        tell(new CaseStatementWritten(number, version, statement, "", "Ingen"));
    }

    void file(String number, int attachment, String title, @Nullable String document, Openness openness) {
        tell(new CaseDocumentFiled(
                number, attachment, title, document, null, attachment == 1, openness, document == null));
    }

    void tell(CaseEvent event) {
        events.tell("Case", new CaseNumber(event.caseNumber()).aggregateId(), event);
    }

    /** Tells the event again; it must be the last one told. */
    void tellAgain(CaseEvent event) {
        events.tellAgain("Case", new CaseNumber(event.caseNumber()).aggregateId(), event);
    }

    @Override
    public void close() {
        events.close();
    }
}
