package dk.budgetspor.query.meetings;

import static java.util.function.Predicate.not;

import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.meetings.Attendance;
import dk.budgetspor.query.platform.meetings.Decision;
import dk.budgetspor.query.platform.meetings.MeetingState;
import dk.budgetspor.query.platform.raaderum.NamedProposal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as who runs it sees it: all there is to know for what may be done next. It is told in full, so it does not
 * leave the forms of those who may read all of it.
 *
 * @param meeting the meeting
 * @param agenda its items in their order
 * @param item the item that is worked on; null for the meeting as a whole
 * @param members the seats of the body on the day
 * @param attendance what was recorded of each item, and of the whole meeting under its identifier
 * @param decisions by item
 * @param proposals the savings proposals that items are about
 * @param documents those of the item that is worked on
 * @param mayStillSign whether the caller has a seat for which the minutes are not signed
 */
record Desk(
        Meeting meeting,
        List<NumberedItem> agenda,
        @Nullable NumberedItem item,
        List<Member> members,
        Map<UUID, List<Attendance>> attendance,
        Map<UUID, Decision> decisions,
        Map<UUID, List<NamedProposal>> proposals,
        List<Attachment> documents,
        boolean mayStillSign) {
    /** Whether the meeting has come so far, and is not past another point. */
    boolean isFrom(MeetingState first, MeetingState last) {
        return meeting.state().compareTo(first) >= 0 && meeting.state().compareTo(last) <= 0;
    }

    /** The last day it is held on, as far as planned. */
    LocalDate lastDay() {
        List<Meeting.Continuation> more = meeting.continuations();
        return more.isEmpty() ? meeting.date() : more.get(more.size() - 1).date();
    }

    /** The items with a number, and their sub-points. */
    Stream<NumberedItem> numbered() {
        return agenda.stream()
                .flatMap(each -> Stream.concat(Stream.of(each), each.subItems().stream()))
                .filter(each -> each.number() != null);
    }

    /** Those that minutes cannot be complete without: neither decided nor noted, nor in each of their sub-points. */
    public List<NumberedItem> remaining() {
        return agenda.stream()
                .filter(each -> isToSettle(each) && !isSettled(each))
                .flatMap(each -> each.subItems().stream().anyMatch(this::isOpenPart)
                                && each.subItems().stream().anyMatch(part -> isSettledAlone(part))
                        ? each.subItems().stream().filter(this::isOpenPart)
                        : Stream.of(each))
                .toList();
    }

    private boolean isOpenPart(NumberedItem part) {
        return isToSettle(part) && !isSettledAlone(part);
    }

    private boolean isSettled(NumberedItem each) {
        List<NumberedItem> parts =
                each.subItems().stream().filter(Desk::isToSettle).toList();
        return isSettledAlone(each) || !parts.isEmpty() && parts.stream().allMatch(this::isSettledAlone);
    }

    private boolean isSettledAlone(NumberedItem each) {
        return isDecided(each) || !each.row().note().isEmpty();
    }

    boolean isDecided(NumberedItem each) {
        return decisions.containsKey(each.row().agendaItemId());
    }

    private static boolean isToSettle(NumberedItem each) {
        return each.row().kind() != AgendaItemKind.SLOT && isOn(each);
    }

    private static boolean isOn(NumberedItem each) {
        return each.row().withdrawnReason() == null && each.row().postponedReason() == null;
    }

    /** Whether the item, and the one it is a sub-point of, are to be treated. */
    boolean isStillOn(NumberedItem each) {
        return isOn(each) && parentOf(each).filter(not(Desk::isOn)).isEmpty();
    }

    private Optional<NumberedItem> parentOf(NumberedItem each) {
        UUID parent = each.row().parentItemId();
        return parent == null ? Optional.empty() : NumberedItem.find(agenda, parent);
    }

    /** The items that stand beside an item, with it, in their order. */
    List<NumberedItem> siblingsOf(NumberedItem each) {
        return parentOf(each).map(NumberedItem::subItems).orElse(agenda);
    }

    /** What was decided on the item that is worked on. */
    Optional<Decision> decision() {
        return Optional.ofNullable(item).map(each -> decisions.get(each.row().agendaItemId()));
    }

    /** The savings proposals that an item is about. */
    List<NamedProposal> proposalsOn(NumberedItem each) {
        return proposals.getOrDefault(each.row().agendaItemId(), List.of());
    }

    /** What was recorded of who took part in what is worked on, or else of the item it belongs to, or of the meeting. */
    List<Attendance> attended() {
        List<Attendance> whole = attendance.getOrDefault(meeting.meetingId(), List.of());
        if (item == null) {
            return whole;
        }
        return Stream.concat(Stream.of(item), parentOf(item).stream())
                .map(each -> attendance.get(each.row().agendaItemId()))
                .filter(lines -> lines != null)
                .findFirst()
                .orElse(whole);
    }
}
