package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.Arrays;

/** What people do to a meeting, or to an item of its agenda, from its pages; in the order of the pages. */
enum MeetingAction {
    PUBLISH("offentliggoer", "publish-agenda", false),
    OPEN("aabn-moede", "open", false),
    ATTENDANCE("fremmoede", "record-attendance", false),
    HOLD("slut-moede", "hold", false),
    COMPLETE("goer-faerdig", "complete-minutes", false),
    SIGN("underskriv", "sign-minutes", false),
    ADD_CASE("tilfoej-sag", "add-agenda-item", false),
    ADD_POINT("tilfoej-punkt", "add-agenda-item", false),
    ADD_SLOT("tilfoej-tidspunkt", "add-agenda-item", false),
    RESCHEDULE("flyt-moede", "reschedule", false),
    CONTINUE("fortsaet-moede", "continue-on", false),
    CANCEL("aflys-moede", "cancel", false),

    DECIDE("beslut", "record-decision", true),
    NOTE("bemaerk", "note", true),
    CORRECT("ret-beslutning", "correct-decision", true),
    ITEM_ATTENDANCE("fremmoede-ved-punkt", "record-attendance", true),
    DESCRIBE("skriv-punkt", "describe-agenda-item", true),
    RECOMMEND("indstil", "recommend", true),
    NAME_PROPOSALS("angiv-forslag", "name-proposals", true),
    FILE("vedlaeg-bilag", "file-attachment", true),
    RECEIVE("modtag-bilag", "receive-attachment", true),
    WITHDRAW_DOCUMENT("traek-bilag-tilbage", "withdraw-attachment", true),
    INVITE("inviter-gaest", "invite-guest", true),
    TIME("saet-tid", "time-agenda-item", true),
    MOVE("flyt-punkt", "move-agenda-item", true),
    POSTPONE("udsaet-punkt", "postpone-agenda-item", true),
    WITHDRAW("tag-punkt-af", "withdraw-agenda-item", true);

    private final String handling;
    private final String command;
    private final boolean onItem;

    MeetingAction(String handling, String command, boolean onItem) {
        this.handling = handling;
        this.command = command;
        this.onItem = onItem;
    }

    /**
     * The action whose form was sent.
     *
     * @param onItem whether from the page of an item
     */
    static MeetingAction of(String handling, boolean onItem) {
        return Arrays.stream(values())
                .filter(action -> action.onItem == onItem && action.handling.equals(handling))
                .findFirst()
                .orElseThrow(() -> Refusal.because(ErrorCode.MALFORMED_REQUEST));
    }

    /** As the form on the page is called. */
    String handling() {
        return handling;
    }

    /** As the command is called in its address. */
    String command() {
        return command;
    }

    /** Whether it is done to an item rather than to the meeting. */
    boolean onItem() {
        return onItem;
    }
}
