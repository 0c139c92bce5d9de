package dk.budgetspor.query.meetings;

import static dk.budgetspor.query.platform.meetings.MeetingState.COMPLETE;
import static dk.budgetspor.query.platform.meetings.MeetingState.DRAFT;
import static dk.budgetspor.query.platform.meetings.MeetingState.HELD;
import static dk.budgetspor.query.platform.meetings.MeetingState.OPENED;
import static dk.budgetspor.query.platform.meetings.MeetingState.PUBLISHED;

import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.Caller;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What a caller may do to a meeting now; the command service decides, this keeps what it would refuse off the page. */
final class MeetingOffers {
    private final Desk desk;
    private final LocalDate today;

    private MeetingOffers(Desk desk, LocalDate today) {
        this.desk = desk;
        this.today = today;
    }

    /** The actions that are offered, in the order of the page. */
    static List<MeetingAction> of(Caller caller, Desk desk, LocalDate today) {
        MeetingOffers offers = new MeetingOffers(desk, today);
        NumberedItem item = desk.item();
        return Arrays.stream(MeetingAction.values())
                .filter(action -> action.onItem() == (item != null))
                .filter(action -> action == MeetingAction.SIGN
                        ? offers.maySign(caller)
                        : runs(caller, desk.meeting().bodyCode())
                                && (item == null ? offers.onMeeting(action) : offers.onItem(action, item)))
                .toList();
    }

    /** Whether the caller runs the meetings of a body. */
    static boolean runs(Caller caller, String bodyCode) {
        return caller.has(Role.SECRETARY)
                && (caller.bodies().contains(Caller.ALL) || caller.bodies().contains(bodyCode));
    }

    private boolean maySign(Caller caller) {
        return caller.has(Role.MEMBER, Role.EXECUTIVE) && desk.isFrom(HELD, COMPLETE) && desk.mayStillSign();
    }

    private boolean onMeeting(MeetingAction action) {
        return switch (action) {
            case PUBLISH -> desk.isFrom(DRAFT, DRAFT);
            case OPEN ->
                desk.isFrom(PUBLISHED, PUBLISHED) && !desk.meeting().date().isAfter(today);
            case ATTENDANCE -> desk.isFrom(OPENED, HELD);
            case HOLD -> desk.isFrom(OPENED, OPENED) && !desk.lastDay().isAfter(today);
            case CONTINUE -> desk.isFrom(OPENED, OPENED);
            case COMPLETE -> desk.isFrom(HELD, HELD) && desk.remaining().isEmpty();
            case ADD_CASE, ADD_POINT, ADD_SLOT -> desk.isFrom(DRAFT, OPENED);
            case RESCHEDULE, CANCEL -> desk.isFrom(DRAFT, PUBLISHED);
            default -> false;
        };
    }

    private boolean onItem(MeetingAction action, NumberedItem item) {
        if (action == MeetingAction.CORRECT) {
            return desk.isDecided(item);
        }
        boolean point = item.row().kind() == AgendaItemKind.POINT;
        boolean slot = item.row().kind() == AgendaItemKind.SLOT;
        return desk.isStillOn(item)
                && switch (action) {
                    case DECIDE -> !slot && desk.isFrom(OPENED, HELD) && !desk.isDecided(item);
                    case NOTE -> !slot && desk.isFrom(OPENED, HELD);
                    case ITEM_ATTENDANCE -> desk.isFrom(OPENED, HELD);
                    case DESCRIBE, RECOMMEND -> point && desk.isFrom(DRAFT, OPENED);
                    case NAME_PROPOSALS -> !slot && desk.isFrom(DRAFT, OPENED);
                    case INVITE, TIME -> desk.isFrom(DRAFT, OPENED);
                    case MOVE ->
                        desk.isFrom(DRAFT, DRAFT) && desk.siblingsOf(item).size() > 1;
                    case FILE -> point && desk.isFrom(DRAFT, HELD);
                    case RECEIVE ->
                        point
                                && desk.isFrom(DRAFT, HELD)
                                && desk.documents().stream().anyMatch(Attachment::toFollow);
                    case WITHDRAW_DOCUMENT ->
                        point && desk.isFrom(DRAFT, HELD) && !desk.documents().isEmpty();
                    case POSTPONE -> !slot && mayComeOff(item);
                    case WITHDRAW -> mayComeOff(item);
                    default -> false;
                };
    }

    private boolean mayComeOff(NumberedItem item) {
        return desk.isFrom(DRAFT, HELD)
                && !desk.isDecided(item)
                && item.subItems().stream().noneMatch(desk::isDecided);
    }
}
