package dk.budgetspor.query.savingsround;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.Arrays;

/** What people do to a round from its page; in the order of the page. */
enum RoundAction {
    SET_TARGET("saet-maal", "set-target"),
    PLAN_MILESTONE("saet-milepael", "plan-milestone"),
    MOVE_MILESTONE("flyt-milepael", "move-milestone"),
    CANCEL_MILESTONE("aflys-milepael", "cancel-milestone"),
    APPOINT_STEERING_GROUP("udpeg-styregruppe", "appoint-steering-group"),
    RELIEVE_STEERING_GROUP("afloes-styregruppe", "relieve-steering-group"),
    ARRANGE_CATALOGUE("aftal-katalog", "arrange-catalogue"),
    CLOSE("afslut-raaderum", "close");

    private final String handling;
    private final String command;

    RoundAction(String handling, String command) {
        this.handling = handling;
        this.command = command;
    }

    /** The action whose form was sent. */
    static RoundAction of(String handling) {
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

    /** Whether there is something to do it to. */
    boolean canBeGiven(Round round) {
        return round.row().open()
                && switch (this) {
                    case MOVE_MILESTONE, CANCEL_MILESTONE ->
                        round.milestones().stream().anyMatch(each -> !each.row().cancelled());
                    case RELIEVE_STEERING_GROUP -> !round.steeringGroups().isEmpty();
                    default -> true;
                };
    }
}
