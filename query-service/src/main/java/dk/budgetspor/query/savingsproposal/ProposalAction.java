package dk.budgetspor.query.savingsproposal;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.Arrays;

/** What people do to a proposal from its page, in the order of the page; it is written anew on a page of its own. */
enum ProposalAction {
    TREAT("behandl-forslag", "treat-by-executive-board"),
    CONSULT("hoer-med", "record-med-consultation"),
    PRIORITISE("prioriter-forslag", "prioritise"),
    PUT_IN_CATALOGUE("saet-i-katalog", "put-in-catalogue"),
    INCORPORATE("indarbejd-forslag", "incorporate"),
    EXEMPT("giv-dispensation", "grant-exemption"),
    WITHDRAW("traek-forslag-tilbage", "withdraw"),
    RETRY("proev-plan-igen", "retry-plan-item");

    private final String handling;
    private final String command;

    ProposalAction(String handling, String command) {
        this.handling = handling;
        this.command = command;
    }

    /** The action whose form was sent. */
    static ProposalAction of(String handling) {
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
