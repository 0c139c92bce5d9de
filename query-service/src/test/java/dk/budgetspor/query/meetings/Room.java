package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.meetings.view.ToldMeetings;
import dk.budgetspor.query.platform.Callers;
import dk.budgetspor.query.platform.KnownNames;
import dk.budgetspor.query.platform.closed.Closed;
import dk.budgetspor.query.platform.closed.ClosedMeetings;
import dk.budgetspor.query.platform.export.PlanFiles;
import dk.budgetspor.query.platform.export.PrintedPages;
import dk.budgetspor.query.platform.meetings.AttendanceRows;
import dk.budgetspor.query.platform.meetings.Decided;
import dk.budgetspor.query.platform.meetings.DecisionRows;
import dk.budgetspor.query.platform.meetings.PublicDecisions;
import dk.budgetspor.query.platform.pages.Danish;
import dk.budgetspor.query.platform.plans.Plans;
import dk.budgetspor.query.platform.raaderum.Proposals;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the room of meetings answers, on a view that a test tells. */
final class Room implements AutoCloseable {
    static final KnownNames NAMES = new KnownNames(
            Map.of("SOC", "Socialområdet"),
            Map.of(
                    "DIR", "Direktionen",
                    "ØK", "Økonomiudvalget",
                    "KB", "Kommunalbestyrelsen",
                    "HU", "Hovedudvalget"));
    static final Caller PLANNER = Callers.planner();
    static final Caller SECRETARY = Callers.of(Set.of(Role.SECRETARY), Set.of(), Set.of("DIR"));
    static final Caller OTHER_SECRETARY = Callers.of(Set.of(Role.SECRETARY), Set.of(), Set.of("KB"));
    static final Caller HEAD = Callers.of(Set.of(Role.AREA_MANAGER), Set.of("SOC"), Set.of());

    final ToldMeetings told = ToldMeetings.none();
    final JdbcClient jdbc = told.jdbc();
    private final ClosedMeetings closed = Closed.meetings(jdbc);
    final MeetingQueries meetings = new MeetingQueries(jdbc, new MeetingRows(told.json()), closed);
    private final SeatRows seats = new SeatRows(jdbc);
    private final AttendanceRows attendance = Decided.attendance(jdbc, told.json());
    private final DecisionRows decisions = Decided.rows(jdbc, told.json());
    private final PublicDecisions open = Decided.open(jdbc);
    private final AgendaContents.Reader contents = new AgendaContents.Reader(
            new ItemContents(jdbc),
            new ItemDecisions(jdbc, decisions, open, closed),
            Decided.told(jdbc, told.json()),
            Proposals.onAgendas(jdbc),
            NAMES);
    private final AgendaReader agendas = new AgendaReader(new ItemRows(jdbc, told.json()), contents, closed);
    final MeetingDocuments documents = new MeetingDocuments(meetings, agendas, seats, attendance, NAMES);

    final DecisionQueries register = new DecisionQueries(jdbc, decisions, open, Plans.adopted(jdbc), closed);
    final PrintedMeeting printed = new PrintedMeeting(new PrintedPages(PlanFiles.templates(), new Danish()), NAMES);

    MeetingDocument agenda(Caller caller, UUID meeting, @Nullable String edition) {
        return documents.document(caller, meeting, MeetingDocument.Kind.AGENDA, edition);
    }

    MeetingDocument minutes(Caller caller, UUID meeting, @Nullable String edition) {
        return documents.document(caller, meeting, MeetingDocument.Kind.MINUTES, edition);
    }

    /** How many times something closed was read. */
    long traces() {
        return jdbc.sql("SELECT count(*) FROM closed_reading").query(Long.class).single();
    }

    @Override
    public void close() {
        told.close();
    }
}
