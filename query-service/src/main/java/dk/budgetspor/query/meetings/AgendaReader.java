package dk.budgetspor.query.meetings;

import static java.util.function.Predicate.not;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.closed.ClosedMeetings;
import dk.budgetspor.query.platform.meetings.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads the agenda of a meeting in an edition. What the edition withholds does not leave this class, and who reads
 * something closed leaves a trace here.
 */
@Component
class AgendaReader {
    private final ItemRows rows;
    private final AgendaContents.Reader contents;
    private final ClosedMeetings closed;

    AgendaReader(ItemRows rows, AgendaContents.Reader contents, ClosedMeetings closed) {
        this.rows = rows;
        this.contents = contents;
        this.closed = closed;
    }

    /**
     * The items in their order.
     *
     * @param minutes whether with what the meeting came to
     */
    List<AgendaItem> items(Caller caller, Meeting meeting, Edition edition, boolean minutes) {
        List<ItemRow> all = rows.of(meeting);
        List<ItemRow> readable = edition == Edition.FULL
                ? all
                : all.stream().filter(not(ItemRow::closed)).toList();
        AgendaContents told = contents.read(caller, meeting, edition, minutes, readable);
        if (edition == Edition.FULL) {
            closed.trace(caller, matters(meeting, all, told));
        }
        List<NumberedItem> numbered = NumberedItem.of(all);
        return shown(numbered, numbered, told, edition);
    }

    /**
     * One item with its sub-points, in full.
     *
     * @throws Refusal {@code not-found} if it is not on the agenda
     */
    AgendaItem item(Caller caller, Meeting meeting, UUID agendaItemId) {
        List<NumberedItem> agenda = NumberedItem.of(rows.of(meeting));
        NumberedItem item =
                NumberedItem.find(agenda, agendaItemId).orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
        List<ItemRow> parts = Stream.concat(Stream.of(item), item.subItems().stream())
                .map(NumberedItem::row)
                .toList();
        AgendaContents told = contents.read(caller, meeting, Edition.FULL, true, parts);
        closed.trace(caller, matters(meeting, parts, told));
        return whole(item, agenda, told, Edition.FULL);
    }

    private static List<String> matters(Meeting meeting, List<ItemRow> all, AgendaContents told) {
        List<String> matters = new ArrayList<>();
        for (ItemRow row : all) {
            String item = "Meeting:" + meeting.meetingId() + ":item:" + row.agendaItemId();
            if (row.closed()) {
                matters.add(item);
            } else {
                told.attachments(row).stream()
                        .filter(Attachment::closed)
                        .forEach(attachment -> matters.add(item + ":attachment:" + attachment.number()));
                told.decisions(row).stream()
                        .filter(Decision::hasClosedTexts)
                        .map(Decision::matter)
                        .forEach(matters::add);
            }
        }
        return matters;
    }

    /** A closed slot has no number to keep: the open edition does not have it. */
    private static List<AgendaItem> shown(
            List<NumberedItem> items, List<NumberedItem> agenda, AgendaContents told, Edition edition) {
        List<AgendaItem> shown = new ArrayList<>();
        for (NumberedItem item : items) {
            if (edition == Edition.FULL || !item.row().closed()) {
                shown.add(whole(item, agenda, told, edition));
            } else if (item.number() != null) {
                shown.add(AgendaItem.withheld(item.row().agendaItemId(), item.number()));
            }
        }
        return shown;
    }

    /** Of an item that was taken off the open edition tells that it was: what comes of it is for another agenda. */
    private static AgendaItem whole(
            NumberedItem item, List<NumberedItem> agenda, AgendaContents told, Edition edition) {
        boolean bare = edition == Edition.OPEN && item.row().isOff();
        ItemRow row = bare ? item.row().withoutTexts() : item.row();
        return new AgendaItem(
                row.agendaItemId(),
                item.number(),
                title(row, agenda, edition),
                row.openness(),
                row.kind(),
                row.caseNumber(),
                row.startsAt(),
                row.endsAt(),
                row.supplementary(),
                row.withdrawnReason(),
                row.postponed(edition),
                row.isOff() ? null : told.changes(row),
                row.route(),
                row.statement(),
                row.relation(),
                row.financialImpact(),
                row.guests(),
                told.note(row),
                bare ? List.of() : told.recommendations(row),
                bare ? List.of() : told.decisions(row),
                bare ? List.of() : told.attachments(row),
                bare ? List.of() : told.proposals(row),
                bare ? List.of() : shown(item.subItems(), agenda, told, edition));
    }

    /** A time that points to an item is called after it: {@code Punkt 2 – Økonomi}. */
    private static String title(ItemRow row, List<NumberedItem> agenda, Edition edition) {
        UUID other = row.pointsTo();
        return other == null
                ? row.title()
                : NumberedItem.find(agenda, other)
                        .map(item -> "Punkt " + item.number() + " – " + item.title(edition))
                        .orElse(row.title());
    }
}
