package dk.budgetspor.standalone;

import static dk.budgetspor.kernel.documents.Openness.CLOSED;
import static dk.budgetspor.standalone.ClosedContent.BODY;
import static dk.budgetspor.standalone.ClosedContent.DAY;
import static dk.budgetspor.standalone.ClosedContent.id;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemAdded;
import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.meetings.Attendance;
import dk.budgetspor.kernel.meetings.MeetingEvent;
import dk.budgetspor.kernel.meetings.MeetingKind;
import dk.budgetspor.kernel.meetings.MeetingScheduled;
import dk.budgetspor.kernel.meetings.Presence;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells what happened at meetings, and keeps it.
 *
 * @param events what was told
 */
record MeetingTeller(Told told, Secrets secrets, List<MeetingEvent> events) {
    void scheduled(UUID meeting, int days, String place, String cycle) {
        tell(new MeetingScheduled(
                meeting, BODY, DAY.plusDays(days), LocalTime.of(9, 0), null, place, MeetingKind.ORDINARY, cycle));
    }

    void item(
            UUID meeting,
            String name,
            @Nullable UUID parent,
            AgendaItemKind kind,
            @Nullable String caseNumber,
            String title,
            Openness openness) {
        LocalTime start = openness == CLOSED ? secrets.time() : null;
        tell(new AgendaItemAdded(
                meeting, id(name), parent, kind, caseNumber, null, title, openness, start, null, false));
    }

    static Attendance apology(String member, String substitute) {
        return new Attendance(member, null, Presence.APOLOGY, substitute);
    }

    void tell(MeetingEvent event) {
        told.tell(event);
        events.add(event);
    }
}
