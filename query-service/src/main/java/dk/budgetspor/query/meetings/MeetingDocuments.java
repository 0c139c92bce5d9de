package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.meetings.AttendanceRows;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts agendas and minutes together. */
@Component
class MeetingDocuments {
    private final MeetingQueries meetings;
    private final AgendaReader agendas;
    private final SeatRows seats;
    private final AttendanceRows attendance;
    private final OrganisationNames names;

    MeetingDocuments(
            MeetingQueries meetings,
            AgendaReader agendas,
            SeatRows seats,
            AttendanceRows attendance,
            OrganisationNames names) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.seats = seats;
        this.attendance = attendance;
        this.names = names;
    }

    /**
     * A document of a meeting.
     *
     * @param asked the edition, as in an address; null for the fullest the caller may read
     * @throws Refusal {@code not-found} if there is no such document that the caller may see; that they may not read the
     *     edition asked for
     */
    MeetingDocument document(Caller caller, UUID meetingId, MeetingDocument.Kind kind, @Nullable String asked) {
        Meeting meeting = meetings.meeting(caller, meetingId);
        Edition edition = meetings.edition(caller, meeting, asked);
        if (kind == MeetingDocument.Kind.MINUTES && !meeting.hasMinutes(edition)) {
            throw Refusal.because(ErrorCode.NOT_FOUND);
        }
        return document(caller, meeting, edition, kind);
    }

    /** The minutes of a meeting where the caller may read any, or else its agenda; the fullest they may read. */
    MeetingDocument newest(Caller caller, UUID meetingId) {
        Meeting meeting = meetings.meeting(caller, meetingId);
        Edition edition = meetings.edition(caller, meeting, null);
        return document(
                caller,
                meeting,
                edition,
                meeting.hasMinutes(edition) ? MeetingDocument.Kind.MINUTES : MeetingDocument.Kind.AGENDA);
    }

    private MeetingDocument document(Caller caller, Meeting meeting, Edition edition, MeetingDocument.Kind kind) {
        boolean minutes = kind == MeetingDocument.Kind.MINUTES;
        return new MeetingDocument(
                kind,
                edition,
                edition == Edition.OPEN ? meeting.inOpenEdition() : meeting,
                names.at(meeting.toldAt()).body(meeting.bodyCode()),
                seats.members(meeting),
                minutes
                        ? attendance.absences(meeting.meetingId(), meeting.bodyCode(), meeting.date(), null)
                        : List.of(),
                agendas.items(caller, meeting, edition, minutes));
    }
}
