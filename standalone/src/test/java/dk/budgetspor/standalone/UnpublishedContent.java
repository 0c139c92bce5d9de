package dk.budgetspor.standalone;

import static dk.budgetspor.kernel.documents.Openness.OPEN;
import static dk.budgetspor.standalone.ClosedContent.BODY;
import static dk.budgetspor.standalone.ClosedContent.DAY;
import static dk.budgetspor.standalone.ClosedContent.ITEM;
import static dk.budgetspor.standalone.ClosedContent.PLAN;
import static dk.budgetspor.standalone.ClosedContent.id;

import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.meetings.AgendaItemNoted;
import dk.budgetspor.kernel.meetings.AgendaPublished;
import dk.budgetspor.kernel.meetings.AttendanceRecorded;
import dk.budgetspor.kernel.meetings.DecisionRecorded;
import dk.budgetspor.kernel.meetings.FollowUp;
import dk.budgetspor.kernel.meetings.MeetingCancelled;
import dk.budgetspor.kernel.meetings.MeetingHeld;
import dk.budgetspor.kernel.meetings.MeetingOpened;
import dk.budgetspor.kernel.meetings.MeetingRescheduled;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.meetings.Remark;
import java.time.LocalTime;
import java.util.List;

/** A meeting that was held and a draft: what is not public of them yet is secret, though it is open. */
final class UnpublishedContent {
    private final MeetingTeller teller;
    private final Secrets secrets;

    private UnpublishedContent(MeetingTeller teller, Secrets secrets) {
        this.teller = teller;
        this.secrets = secrets;
    }

    static void tell(MeetingTeller teller, Secrets secrets) {
        UnpublishedContent content = new UnpublishedContent(teller, secrets);
        content.held();
        content.draft();
    }

    /** Open, and not public before the minutes are complete. */
    private void held() {
        teller.scheduled(ClosedMeetingsContent.HELD, 7, "Rådhuset", "");
        teller.item(ClosedMeetingsContent.HELD, "held item", null, AgendaItemKind.POINT, null, "Behandlet punkt", OPEN);
        teller.tell(new AgendaPublished(ClosedMeetingsContent.HELD));
        teller.tell(new MeetingOpened(ClosedMeetingsContent.HELD));
        teller.tell(new AttendanceRecorded(
                ClosedMeetingsContent.HELD,
                null,
                List.of(MeetingTeller.apology(secrets.text("afbud"), secrets.text("for afbud")))));
        teller.tell(new AgendaItemNoted(ClosedMeetingsContent.HELD, id("held item"), secrets.text("notat i kladde")));
        teller.tell(new DecisionRecorded(
                ClosedMeetingsContent.HELD,
                id("unpublished decision"),
                id("held item"),
                BODY,
                null,
                OPEN,
                DAY.plusDays(7),
                Outcome.APPROVED,
                secrets.text("beslutning i kladde"),
                "",
                List.of(),
                List.of(new Remark(
                        secrets.text("bemærkning i kladde"),
                        new FollowUp(id("follow-up of unpublished decision"), null, BODY, DAY.plusDays(8)))),
                List.of(PLAN),
                List.of(ITEM),
                List.of(),
                List.of(),
                null));
        teller.tell(new MeetingHeld(ClosedMeetingsContent.HELD, LocalTime.of(12, 0)));
    }

    /** Open, and not public before the agenda is published. */
    private void draft() {
        teller.scheduled(
                ClosedMeetingsContent.DRAFT, 21, secrets.shownNowhere(secrets.text("sted")), secrets.text("rul"));
        teller.item(
                ClosedMeetingsContent.DRAFT,
                "draft item",
                null,
                AgendaItemKind.POINT,
                null,
                secrets.text("i kladde"),
                OPEN);
        teller.tell(new MeetingRescheduled(
                ClosedMeetingsContent.DRAFT,
                DAY.plusDays(21),
                DAY.plusDays(22),
                LocalTime.of(9, 0),
                null,
                secrets.text("andet sted"),
                secrets.shownNowhere(secrets.text("flyttet"))));
        teller.tell(new MeetingCancelled(ClosedMeetingsContent.DRAFT, secrets.text("aflyst")));
    }
}
