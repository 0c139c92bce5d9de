package dk.budgetspor.standalone;

import static dk.budgetspor.kernel.documents.Openness.CLOSED;
import static dk.budgetspor.kernel.documents.Openness.OPEN;
import static dk.budgetspor.standalone.ClosedContent.BODY;
import static dk.budgetspor.standalone.ClosedContent.CLOSED_CASE;
import static dk.budgetspor.standalone.ClosedContent.COMING_CASE;
import static dk.budgetspor.standalone.ClosedContent.DAY;
import static dk.budgetspor.standalone.ClosedContent.OPEN_CASE;
import static dk.budgetspor.standalone.ClosedContent.id;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaDocumentArrived;
import dk.budgetspor.kernel.meetings.AgendaDocumentFiled;
import dk.budgetspor.kernel.meetings.AgendaDocumentWithdrawn;
import dk.budgetspor.kernel.meetings.AgendaItemAdded;
import dk.budgetspor.kernel.meetings.AgendaItemDescribed;
import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.meetings.AgendaItemNoted;
import dk.budgetspor.kernel.meetings.AgendaItemPostponed;
import dk.budgetspor.kernel.meetings.AgendaItemProposalsNamed;
import dk.budgetspor.kernel.meetings.AgendaItemRecommended;
import dk.budgetspor.kernel.meetings.AgendaItemTimed;
import dk.budgetspor.kernel.meetings.AgendaItemWithdrawn;
import dk.budgetspor.kernel.meetings.AgendaPublished;
import dk.budgetspor.kernel.meetings.AttendanceRecorded;
import dk.budgetspor.kernel.meetings.DecisionRecorded;
import dk.budgetspor.kernel.meetings.GuestInvited;
import dk.budgetspor.kernel.meetings.MeetingEvent;
import dk.budgetspor.kernel.meetings.MeetingHeld;
import dk.budgetspor.kernel.meetings.MeetingOpened;
import dk.budgetspor.kernel.meetings.MinutesCompleted;
import dk.budgetspor.kernel.meetings.Outcome;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A meeting whose minutes are complete and one whose agenda is published: what is closed of them is secret. */
final class ClosedMeetingsContent {
    static final UUID COMPLETE = id("complete");
    static final UUID PUBLISHED = id("published");
    static final UUID HELD = id("held");
    static final UUID DRAFT = id("draft");
    static final List<UUID> MEETINGS = List.of(COMPLETE, PUBLISHED, HELD, DRAFT);
    static final List<UUID> DECISIONS = List.of(
            id("open decision"), id("closed decision"), id("decision on a closed item"), id("unpublished decision"));

    static final List<UUID> ITEMS =
            List.of(id("open item"), id("closed item"), id("closed part"), id("off"), id("draft item"));
    static final List<UUID> FOLLOW_UPS = List.of(
            id("follow-up of closed decision"),
            id("open follow-up of closed decision"),
            id("follow-up of unpublished decision"));

    private static final UUID OPEN_ITEM = id("open item");
    private static final UUID CLOSED_ITEM = id("closed item");

    private final MeetingTeller teller;
    private final Secrets secrets;

    private ClosedMeetingsContent(MeetingTeller teller, Secrets secrets) {
        this.teller = teller;
        this.secrets = secrets;
    }

    static List<MeetingEvent> tell(Told told, Secrets secrets) {
        MeetingTeller teller = new MeetingTeller(told, secrets, new ArrayList<>());
        ClosedMeetingsContent content = new ClosedMeetingsContent(teller, secrets);
        teller.scheduled(PUBLISHED, 14, "Rådhuset", "");
        content.complete();
        content.published();
        UnpublishedContent.tell(teller, secrets);
        return teller.events();
    }

    private void complete() {
        teller.scheduled(COMPLETE, 0, "Rådhuset", "Rul maj");
        closedItem();
        openItem();
        teller.item(COMPLETE, "closed case", null, AgendaItemKind.CASE, CLOSED_CASE, secrets.text("sagspunkt"), CLOSED);
        teller.item(COMPLETE, "open case", null, AgendaItemKind.CASE, OPEN_CASE, "Åbent sagspunkt", OPEN);
        teller.item(COMPLETE, "off", null, AgendaItemKind.POINT, null, secrets.text("taget af"), CLOSED);
        teller.item(COMPLETE, "put off", null, AgendaItemKind.POINT, null, secrets.text("udsat"), CLOSED);
        teller.item(COMPLETE, "closed time", null, AgendaItemKind.SLOT, null, secrets.text("tid"), CLOSED);
        tell(new AgendaPublished(COMPLETE));
        tell(new AgendaItemWithdrawn(COMPLETE, id("off"), secrets.text("derfor af")));
        tell(new AgendaItemPostponed(COMPLETE, id("put off"), PUBLISHED, secrets.text("derfor udsat")));
        withdrawnSincePublication();
        tell(new MeetingOpened(COMPLETE));
        tell(new AttendanceRecorded(COMPLETE, null, List.of(MeetingTeller.apology("Medlem", "Stedfortræder"))));
        tell(new AttendanceRecorded(
                COMPLETE,
                CLOSED_ITEM,
                List.of(MeetingTeller.apology(secrets.text("inhabil"), secrets.text("stedfortræder")))));
        tell(new AgendaItemNoted(COMPLETE, id("closed sub-point"), secrets.text("notat")));
        tell(new DecisionRecorded(
                COMPLETE,
                id("open decision"),
                id("open case"),
                BODY,
                OPEN_CASE,
                OPEN,
                DAY,
                Outcome.NOTED,
                "Taget til efterretning.",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null));
        ClosedDecisions.tell(teller, secrets, "closed decision", OPEN_ITEM);
        ClosedDecisions.tellSettled(teller, secrets, "decision on a closed item", CLOSED_ITEM);
        tell(new MeetingHeld(COMPLETE, LocalTime.of(12, 0)));
        tell(new MinutesCompleted(COMPLETE));
    }

    /** These keep their number. */
    private void withdrawnSincePublication() {
        for (UUID item : List.of(OPEN_ITEM, CLOSED_ITEM)) {
            tell(new AgendaDocumentWithdrawn(COMPLETE, item, 2, secrets.text("trukket")));
        }
    }

    private void closedItem() {
        teller.item(COMPLETE, "closed item", null, AgendaItemKind.POINT, null, secrets.text("punkt"), CLOSED);
        tell(new AgendaItemDescribed(
                COMPLETE,
                CLOSED_ITEM,
                List.of(BODY),
                secrets.text("fremstilling"),
                secrets.text("politik"),
                secrets.text("økonomi")));
        tell(new AgendaItemRecommended(COMPLETE, CLOSED_ITEM, 1, secrets.text("chef"), secrets.text("indstilling")));
        tell(new GuestInvited(COMPLETE, CLOSED_ITEM, secrets.text("gæst")));
        tell(new AgendaItemTimed(COMPLETE, CLOSED_ITEM, null, secrets.time(), null));
        tell(new AgendaItemProposalsNamed(COMPLETE, CLOSED_ITEM, List.of(id("proposal"))));
        documents(CLOSED_ITEM, OPEN);
        teller.item(COMPLETE, "closed sub-point", CLOSED_ITEM, AgendaItemKind.POINT, null, secrets.text("del"), CLOSED);
        if (secrets.more()) {
            teller.item(COMPLETE, "more", CLOSED_ITEM, AgendaItemKind.POINT, null, secrets.text("del til"), CLOSED);
        }
    }

    private void openItem() {
        teller.item(COMPLETE, "open item", null, AgendaItemKind.POINT, null, "Åbent punkt", OPEN);
        documents(OPEN_ITEM, CLOSED);
        teller.item(COMPLETE, "closed part", OPEN_ITEM, AgendaItemKind.POINT, null, secrets.text("lukket del"), CLOSED);
        teller.item(COMPLETE, "open part", OPEN_ITEM, AgendaItemKind.POINT, null, "Åben del", OPEN);
    }

    private void documents(UUID item, Openness openness) {
        tell(new AgendaDocumentFiled(
                COMPLETE, item, 1, secrets.text("bilag"), secrets.document(), secrets.filing(), true, openness, false));
        tell(new AgendaDocumentFiled(COMPLETE, item, 2, secrets.text("ventet"), null, null, false, openness, true));
        tell(new AgendaDocumentArrived(COMPLETE, item, 2, secrets.document(), secrets.filing()));
        tell(new AgendaDocumentFiled(
                COMPLETE,
                item,
                3,
                secrets.shownNowhere(secrets.text("kladde")),
                secrets.shownNowhere(secrets.document()),
                null,
                false,
                openness,
                false));
        tell(new AgendaDocumentWithdrawn(COMPLETE, item, 3, secrets.shownNowhere(secrets.text("fejl"))));
    }

    private void published() {
        teller.item(PUBLISHED, "coming", null, AgendaItemKind.POINT, null, secrets.text("kommende"), CLOSED);
        teller.item(PUBLISHED, "open coming", null, AgendaItemKind.POINT, null, "Åbent kommende", OPEN);
        tell(new AgendaItemAdded(
                PUBLISHED,
                id("time of coming"),
                id("open coming"),
                AgendaItemKind.SLOT,
                null,
                id("coming"),
                secrets.shownNowhere(secrets.text("peger")),
                OPEN,
                LocalTime.of(10, 15),
                null,
                false));
        teller.item(PUBLISHED, "case to come", null, AgendaItemKind.CASE, COMING_CASE, "Kommende sag", OPEN);
        tell(new AgendaPublished(PUBLISHED));
    }

    private void tell(MeetingEvent event) {
        teller.tell(event);
    }
}
