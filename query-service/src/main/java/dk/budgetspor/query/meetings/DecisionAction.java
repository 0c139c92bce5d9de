package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.Arrays;

/** What people do about a decision from its page; in the order of the page. */
enum DecisionAction {
    CLOSE_FOLLOW_UP("afslut-opfoelgning", "close-follow-up"),
    RETRY_AMENDMENT("forsoeg-tilfoejelse", "retry-amendment"),
    SETTLE_AMENDMENT("afklar-tilfoejelse", "settle-amendment");

    private final String handling;
    private final String command;

    DecisionAction(String handling, String command) {
        this.handling = handling;
        this.command = command;
    }

    /** The action whose form was sent. */
    static DecisionAction of(String handling) {
        return Arrays.stream(values())
                .filter(action -> action.handling.equals(handling))
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
}
