package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.meetings.Attendance;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.closed.ClosedMeetings;
import dk.budgetspor.query.platform.meetings.Decision;
import dk.budgetspor.query.platform.meetings.DecisionRows;
import dk.budgetspor.query.platform.raaderum.ProposalsOnAgendas;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads meetings for those who run them, as they stand or as they stood at a version. */
@Component
class DeskReader {
    private static final TypeReference<List<Attendance>> LINES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final MeetingQueries meetings;
    private final MeetingRows rows;
    private final ItemRows items;
    private final ItemContents contents;
    private final DecisionRows decisions;
    private final ProposalsOnAgendas proposals;
    private final SeatRows seats;
    private final ClosedMeetings closed;
    private final JsonMapper json;

    DeskReader(
            @Qualifier("readerJdbc") JdbcClient jdbc,
            MeetingQueries meetings,
            MeetingRows rows,
            ItemRows items,
            ItemContents contents,
            DecisionRows decisions,
            ProposalsOnAgendas proposals,
            SeatRows seats,
            ClosedMeetings closed,
            JsonMapper json) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.rows = rows;
        this.items = items;
        this.contents = contents;
        this.decisions = decisions;
        this.proposals = proposals;
        this.seats = seats;
        this.closed = closed;
        this.json = json;
    }

    /**
     * A meeting as it stands.
     *
     * @param agendaItemId the item that is worked on; null for the meeting as a whole
     * @throws Refusal {@code not-found} if there is none that the caller may see; {@code not-allowed} if they may not see
     *     all of it
     */
    Desk now(Caller caller, UUID meetingId, @Nullable UUID agendaItemId) {
        Meeting meeting = meetings.meeting(caller, meetingId);
        if (!closed.mayRead(caller, meeting.bodyCode())) {
            throw Refusal.because(ErrorCode.NOT_ALLOWED);
        }
        return desk(caller, meeting, agendaItemId, Long.MAX_VALUE);
    }

    /** The same as it stood at a version; empty if it was not there yet. */
    Optional<Desk> at(Caller caller, Desk now, long version) {
        NumberedItem item = now.item();
        return jdbc.sql(MeetingRows.SELECT + """
                        WHERE m.meeting_id = :id AND m.version <= :version ORDER BY m.version DESC LIMIT 1""")
                .param("id", now.meeting().meetingId())
                .param("version", version)
                .query((row, number) -> Map.entry(rows.mapRow(row, number), row.getLong("from_position")))
                .optional()
                .map(then -> desk(
                        caller, then.getKey(), item == null ? null : item.row().agendaItemId(), then.getValue()));
    }

    private Desk desk(Caller caller, Meeting meeting, @Nullable UUID agendaItemId, long position) {
        List<NumberedItem> agenda = NumberedItem.of(items.at(meeting, position));
        NumberedItem item = agendaItemId == null
                ? null
                : NumberedItem.find(agenda, agendaItemId).orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
        return new Desk(
                meeting,
                agenda,
                item,
                seats.members(meeting),
                attendance(meeting, position),
                decided(meeting, position),
                proposals.at(meeting.meetingId(), position),
                item == null ? List.of() : documents(item.row(), position),
                seats.mayStillSign(caller, meeting));
    }

    /** Those that were not withdrawn. */
    private List<Attachment> documents(ItemRow item, long position) {
        return contents.documents(List.of(item.owner()), position).getOrDefault(item.owner(), List.of()).stream()
                .flatMap(document -> document.told(Edition.FULL, null, false).stream())
                .toList();
    }

    private Map<UUID, List<Attendance>> attendance(Meeting meeting, long position) {
        Map<UUID, List<Attendance>> lines = new HashMap<>();
        jdbc.sql("""
                        SELECT attendance_of, attendance FROM meeting_attendance
                        WHERE meeting_id = :id AND from_position <= :at AND (to_position IS NULL OR to_position > :at)""").param("id", meeting.meetingId()).param("at", position).query(row -> {
            lines.put(row.getObject("attendance_of", UUID.class), json.readValue(row.getString("attendance"), LINES));
        });
        return lines;
    }

    private Map<UUID, Decision> decided(Meeting meeting, long position) {
        Map<UUID, Decision> latest = new HashMap<>();
        decisions
                .read(jdbc.sql("""
                        SELECT * FROM decision
                        WHERE meeting_id = :id AND from_position <= :at AND (to_position IS NULL OR to_position > :at)""").param("id", meeting.meetingId()).param("at", position))
                .forEach(decision -> latest.put(decision.agendaItemId(), decision));
        return latest;
    }
}
