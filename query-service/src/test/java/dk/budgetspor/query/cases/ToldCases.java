package dk.budgetspor.query.cases;

import dk.budgetspor.kernel.cases.CaseDocumentFiled;
import dk.budgetspor.kernel.cases.CaseEvent;
import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.cases.CaseOpened;
import dk.budgetspor.kernel.cases.CaseStatementWritten;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemAdded;
import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.meetings.MeetingEvent;
import dk.budgetspor.kernel.meetings.MeetingKind;
import dk.budgetspor.kernel.meetings.MeetingScheduled;
import dk.budgetspor.query.meetings.view.ToldMeetings;
import dk.budgetspor.query.platform.KnownNames;
import dk.budgetspor.query.platform.ToldEvents;
import dk.budgetspor.query.platform.closed.Closed;
import dk.budgetspor.query.platform.closed.ClosedCases;
import dk.budgetspor.query.platform.meetings.Decided;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The views of cases and of meetings in a database of their own, told events as their processors would tell them. */
final class ToldCases implements AutoCloseable {
    private static final KnownNames NAMES = new KnownNames(
            Map.of(), Map.of("ØK", "Økonomiudvalget", "KB", "Kommunalbestyrelsen", "HU", "Hovedudvalget"));
    private static final Instant NOW = Instant.parse("2021-12-01T12:00:00Z");

    private final ToldEvents events = new ToldEvents(NOW, "Sekretæren");

    private ToldCases() {
        events.to(new CasesProjection(jdbc()))
                .to(new CaseAttachmentsProjection(jdbc()))
                .to(new CaseFactsProjection(jdbc(), events.json()));
        ToldMeetings.projections(jdbc(), events.json()).forEach(events::to);
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
        return new CaseQueries(
                jdbc(),
                closed(),
                Closed.publishedCases(jdbc()),
                new CaseContents(jdbc(), closed()),
                new CaseMeetingQueries(jdbc(), Closed.meetings(jdbc())),
                new CaseDecisionQueries(
                        jdbc(),
                        Decided.rows(jdbc(), events.json()),
                        Decided.open(jdbc()),
                        Decided.told(jdbc(), events.json()),
                        Closed.meetings(jdbc()),
                        NAMES));
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

    void tell(MeetingEvent event) {
        events.tell("Meeting", event.meetingId().toString(), event);
    }

    /** A new meeting of the body, a draft. */
    UUID meeting(String body) {
        return meeting(body, LocalDate.of(2021, 12, 7));
    }

    UUID meeting(String body, LocalDate day) {
        UUID meeting = UUID.randomUUID();
        tell(new MeetingScheduled(meeting, body, day, LocalTime.of(9, 0), null, "Rådhuset", MeetingKind.ORDINARY, ""));
        return meeting;
    }

    LocalDate dayOf(UUID meeting) {
        return jdbc().sql("SELECT held_on FROM meeting WHERE meeting_id = :id AND to_position IS NULL")
                .param("id", meeting)
                .query(LocalDate.class)
                .single();
    }

    UUID onAgenda(UUID meeting, String number) {
        return onAgenda(meeting, number, null, Openness.OPEN);
    }

    /** An item of the agenda; a point where there is no number. */
    UUID onAgenda(UUID meeting, @Nullable String number, @Nullable UUID parent, Openness openness) {
        UUID item = UUID.randomUUID();
        AgendaItemKind kind = number == null ? AgendaItemKind.POINT : AgendaItemKind.CASE;
        tell(new AgendaItemAdded(meeting, item, parent, kind, number, null, "Punkt", openness, null, null, false));
        return item;
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
