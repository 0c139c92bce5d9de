package dk.budgetspor.query.budget;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.Arrays;

/** What people do to a follow-up from its page, in the order of the page. */
enum FollowUpAction {
    /** Tells of a committee that nothing was told of yet. */
    GIVE("giv-oversigt", "give-overview"),
    /** Tells of a committee anew. */
    REWRITE("omskriv-oversigt", "give-overview"),
    FILE("afslut-budgetopfoelgning", "file");

    private final String handling;
    private final String command;

    FollowUpAction(String handling, String command) {
        this.handling = handling;
        this.command = command;
    }

    /** The action whose form was sent. */
    static FollowUpAction of(String handling) {
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
