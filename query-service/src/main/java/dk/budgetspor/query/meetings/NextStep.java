package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.meetings.Attendance;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What who runs a meeting does next.
 *
 * @param step what, as a key of texts
 * @param handling the form that does it; null where there is none on the page of the meeting
 * @param agendaItemId the item it is done to; null for the meeting as a whole
 */
record NextStep(
        String step, @Nullable String handling, @Nullable UUID agendaItemId) {
    static NextStep of(Desk desk, List<MeetingAction> offered) {
        if (offered.contains(MeetingAction.SIGN)) {
            return on(MeetingAction.SIGN);
        }
        return switch (desk.meeting().state()) {
            case DRAFT -> on(desk.numbered().findAny().isPresent() ? MeetingAction.PUBLISH : MeetingAction.ADD_POINT);
            case PUBLISHED ->
                offered.contains(MeetingAction.OPEN)
                        ? on(MeetingAction.OPEN)
                        : new NextStep("vent-paa-dagen", null, null);
            case OPENED -> isAttended(desk) ? settle(desk, MeetingAction.HOLD, offered) : on(MeetingAction.ATTENDANCE);
            case HELD -> settle(desk, MeetingAction.COMPLETE, offered);
            case COMPLETE ->
                new NextStep(
                        desk.members().stream()
                                        .anyMatch(member -> member.memberName() != null && member.signedOn() == null)
                                ? "vent-paa-underskrifter"
                                : "intet",
                        null,
                        null);
            case CANCELLED -> new NextStep("intet", null, null);
        };
    }

    private static boolean isAttended(Desk desk) {
        List<Attendance> lines = desk.attendance().get(desk.meeting().meetingId());
        return lines != null;
    }

    private static NextStep settle(Desk desk, MeetingAction then, List<MeetingAction> offered) {
        List<NumberedItem> remaining = desk.remaining();
        if (!remaining.isEmpty()) {
            return new NextStep("behandl-punkt", null, remaining.get(0).row().agendaItemId());
        }
        return offered.contains(then) ? on(then) : new NextStep("vent-paa-dagen", null, null);
    }

    private static NextStep on(MeetingAction action) {
        return new NextStep(action.handling(), action.handling(), null);
    }
}
