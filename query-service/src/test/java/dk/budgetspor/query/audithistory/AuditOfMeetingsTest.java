package dk.budgetspor.query.audithistory;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemAdded;
import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.meetings.AgendaPublished;
import dk.budgetspor.kernel.meetings.MeetingKind;
import dk.budgetspor.kernel.meetings.MeetingScheduled;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.meetings.view.ToldMeetings;
import dk.budgetspor.query.platform.Callers;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.plans.ToldPlans;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Meetings in the audit history. */
class AuditOfMeetingsTest {
    private static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);

    private final ToldPlans told = ToldPlans.none();
    private final AuditHistoryQueries queries;
    private final UUID meeting = UUID.randomUUID();

    AuditOfMeetingsTest() {
        told.with(ToldMeetings.projections(told.jdbc(), told.json()))
                .with(ToldHistory.projections(told.jdbc(), told.json()));
        queries = ToldHistory.queries(told.jdbc(), told.json());
        told.tell(new MeetingScheduled(
                meeting,
                "ØK",
                LocalDate.of(2022, 1, 4),
                LocalTime.of(9, 0),
                null,
                "Rådhuset",
                MeetingKind.ORDINARY,
                ""));
        told.tell(new AgendaPublished(meeting));
    }

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void thoseWhoReadAMeetingInFullAreToldWhatHappenedToIt() {
        assertThat(types(auditor())).containsExactly("meetings.MeetingScheduled", "meetings.AgendaPublished");
        assertThat(types(administrator())).isEmpty();
        assertThat(types(Callers.of(Set.of(Role.ADMINISTRATOR, Role.SECRETARY), Set.of(), Set.of("ØK"))))
                .hasSize(2);
        assertThat(types(Callers.of(Set.of(Role.ADMINISTRATOR, Role.SECRETARY), Set.of(), Set.of("KB"))))
                .isEmpty();
    }

    @Test
    void whoIsToldOfAMeetingWithClosedMattersLeavesATrace() {
        types(auditor());
        assertThat(traces()).isEmpty();
        told.tell(new AgendaItemAdded(
                meeting,
                UUID.randomUUID(),
                null,
                AgendaItemKind.POINT,
                null,
                null,
                "Hemmeligt",
                Openness.CLOSED,
                null,
                null,
                false));
        types(administrator());
        assertThat(traces()).isEmpty();
        types(auditor());
        assertThat(traces()).containsExactly("Meeting:" + meeting);
    }

    private List<String> types(Caller caller) {
        return queries.entries(caller, ALL, new PageRequest(50, List.of()), "/api/audit").items().stream()
                .map(each -> each.entry().type())
                .toList();
    }

    private List<String> traces() {
        return told.jdbc()
                .sql("SELECT matter FROM closed_reading")
                .query(String.class)
                .list();
    }

    private static Caller auditor() {
        return Callers.of(Set.of(Role.AUDITOR), Set.of(), Set.of());
    }

    private static Caller administrator() {
        return Callers.of(Set.of(Role.ADMINISTRATOR), Set.of(), Set.of());
    }
}
