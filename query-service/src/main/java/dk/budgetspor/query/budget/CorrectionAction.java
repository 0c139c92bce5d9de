package dk.budgetspor.query.budget;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.Arrays;

/** What people do to a correction from its page, in the order of the page. */
enum CorrectionAction {
    TREAT("behandl-korrektion", "treat"),
    ADJUST("juster-korrektion", "adjust"),
    INCORPORATE("indarbejd-korrektion", "incorporate"),
    WITHDRAW("traek-korrektion-tilbage", "withdraw");

    private final String handling;
    private final String command;

    CorrectionAction(String handling, String command) {
        this.handling = handling;
        this.command = command;
    }

    /** The action whose form was sent. */
    static CorrectionAction of(String handling) {
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

    /** Whether the command service would take it: what is in the budget is treated at most, what is no more not even that. */
    boolean canBeGiven(Correction correction) {
        return switch (correction.status()) {
            case WITHDRAWN -> false;
            case INCORPORATED -> this == TREAT;
            case REGISTERED, TREATED -> true;
        };
    }
}
