package dk.budgetspor.query.savingsideas;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.query.platform.raaderum.IdeaStatus;
import java.util.Arrays;

/** What people do to an idea; in the order of the page. */
enum IdeaAction {
    SORT("sorter-ide", "sort"),
    MERGE("laeg-sammen", "merge"),
    SET_ASIDE("laeg-til-side", "set-aside");

    private final String handling;
    private final String command;

    IdeaAction(String handling, String command) {
        this.handling = handling;
        this.command = command;
    }

    /** The action whose form was sent. */
    static IdeaAction of(String handling) {
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

    /** Whether it can be done to the idea: a merged one stays as it is, one that was set aside can be taken up again. */
    boolean canBeGiven(Idea idea) {
        return idea.pursued() || this == SORT && idea.status() == IdeaStatus.SET_ASIDE;
    }
}
