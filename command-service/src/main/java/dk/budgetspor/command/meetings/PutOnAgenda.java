package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemId;
import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.meetings.MeetingId;
import java.util.List;
import java.util.UUID;

/** Put an item that comes from elsewhere on the agenda, with its sub-points, once; only automations wish that. */
public record PutOnAgenda(MeetingId meetingId, List<ArrivingItem> items) implements MeetingCommand {
    public PutOnAgenda {
        items = List.copyOf(items);
    }

    /** A point with a title and nothing else yet. */
    public static PutOnAgenda point(UUID meetingId, UUID agendaItemId, String title, Openness openness) {
        MeetingId meeting = new MeetingId(meetingId);
        AddAgendaItem point = new AddAgendaItem(
                meeting,
                new AgendaItemId(agendaItemId),
                null,
                AgendaItemKind.POINT,
                null,
                null,
                title,
                openness,
                new ItemTime(null, null));
        return new PutOnAgenda(meeting, List.of(new ArrivingItem(point, null, List.of(), List.of(), List.of())));
    }
}
