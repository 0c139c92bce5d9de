package dk.budgetspor.standalone;

import static dk.budgetspor.kernel.documents.Openness.CLOSED;
import static dk.budgetspor.standalone.ClosedContent.BODY;
import static dk.budgetspor.standalone.ClosedContent.DAY;
import static dk.budgetspor.standalone.ClosedContent.ITEM;
import static dk.budgetspor.standalone.ClosedContent.PLAN;
import static dk.budgetspor.standalone.ClosedContent.id;

import dk.budgetspor.kernel.meetings.Amendment;
import dk.budgetspor.kernel.meetings.AmendmentRefused;
import dk.budgetspor.kernel.meetings.AmendmentRetried;
import dk.budgetspor.kernel.meetings.AmendmentSettled;
import dk.budgetspor.kernel.meetings.DecisionCorrected;
import dk.budgetspor.kernel.meetings.DecisionRecorded;
import dk.budgetspor.kernel.meetings.FollowUp;
import dk.budgetspor.kernel.meetings.FollowUpClosed;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.meetings.PartyVotes;
import dk.budgetspor.kernel.meetings.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Decisions that are closed, whether their item is or not, and what became of them. */
final class ClosedDecisions {
    private final MeetingTeller teller;
    private final Secrets secrets;

    private ClosedDecisions(MeetingTeller teller, Secrets secrets) {
        this.teller = teller;
        this.secrets = secrets;
    }

    /** One that is corrected and followed up, and whose additions to an item are refused, however often it is tried. */
    static void tell(MeetingTeller teller, Secrets secrets, String name, UUID item) {
        ClosedDecisions decisions = new ClosedDecisions(teller, secrets);
        decisions.decided(name, item);
        decisions.retried(name);
        decisions.refused(name, secrets.text("afvist igen"));
    }

    /** The same, where it is left at that. */
    static void tellSettled(MeetingTeller teller, Secrets secrets, String name, UUID item) {
        ClosedDecisions decisions = new ClosedDecisions(teller, secrets);
        decisions.decided(name, item);
        teller.tell(new AmendmentSettled(
                ClosedMeetingsContent.COMPLETE, id(name), ITEM, secrets.shownNowhere(secrets.text("ordnet"))));
    }

    private void decided(String name, UUID item) {
        UUID followUp = id("follow-up of " + name);
        teller.tell(new DecisionRecorded(
                ClosedMeetingsContent.COMPLETE,
                id(name),
                item,
                BODY,
                null,
                CLOSED,
                DAY,
                Outcome.APPROVED,
                secrets.text("beslutning"),
                secrets.text("mindretal"),
                votes(),
                remarks(name),
                List.of(PLAN),
                List.of(ITEM),
                List.of(new Amendment(ITEM, secrets.text("tilføjelse"))),
                List.of(),
                secrets.text("uden for tur")));
        teller.tell(new DecisionCorrected(
                ClosedMeetingsContent.COMPLETE,
                id(name),
                item,
                BODY,
                null,
                1,
                CLOSED,
                DAY,
                Outcome.REJECTED,
                secrets.text("rettet"),
                secrets.text("mindretal"),
                votes(),
                remarks(name),
                List.of(PLAN),
                List.of(ITEM),
                List.of(new Amendment(ITEM, secrets.text("tilføjelse"))),
                List.of(),
                secrets.text("rettelse")));
        teller.tell(new FollowUpClosed(ClosedMeetingsContent.COMPLETE, id(name), followUp, secrets.text("gjort")));
        refused(name, secrets.shownNowhere(secrets.text("afvist")));
    }

    private void refused(String name, String text) {
        teller.tell(new AmendmentRefused(
                ClosedMeetingsContent.COMPLETE, id(name), BODY, CLOSED, ITEM, text, "item-is-abandoned"));
    }

    private void retried(String name) {
        teller.tell(new AmendmentRetried(
                ClosedMeetingsContent.COMPLETE,
                id(name),
                BODY,
                CLOSED,
                DAY,
                ITEM,
                secrets.shownNowhere(secrets.text("prøvet igen"))));
    }

    private List<PartyVotes> votes() {
        return List.of(new PartyVotes(secrets.text("parti"), secrets.votes(), secrets.votes(), secrets.votes()));
    }

    /** One that is closed afterwards and one that stays open, of which the first is late. */
    private List<Remark> remarks(String name) {
        List<Remark> remarks = new ArrayList<>(List.of(
                new Remark(
                        secrets.text("bemærkning"),
                        new FollowUp(id("follow-up of " + name), BODY, null, secrets.day())),
                new Remark(
                        secrets.text("ikke gjort"),
                        new FollowUp(id("open follow-up of " + name), null, BODY, DAY.plusDays(1)))));
        if (secrets.more()) {
            remarks.add(new Remark(secrets.text("bemærkning til"), null));
        }
        return remarks;
    }
}
