package dk.budgetspor.query.cases;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.Caller;
import java.util.ArrayList;
import java.util.List;

/** What a caller may do to a case now; the command service decides, this only keeps what it would refuse off the page. */
final class CaseActions {
    static final String OPEN = "opret-sag";
    static final String WRITE_STATEMENT = "sagsfremstilling";
    static final String RECOMMEND = "indstil";
    static final String FILE_ATTACHMENT = "vedlaeg-bilag";
    static final String RECEIVE_ATTACHMENT = "modtag-bilag";
    static final String WITHDRAW_ATTACHMENT = "traek-bilag-tilbage";
    static final String REFER = "oversend";
    static final String CHANGE_OPENNESS = "aendr-aabenhed";
    static final String CLOSE = "afslut-sag";
    static final String REOPEN = "genoptag-sag";

    /** Those of the page of a case, in their order. */
    static final List<String> ALL = List.of(
            WRITE_STATEMENT,
            RECOMMEND,
            FILE_ATTACHMENT,
            RECEIVE_ATTACHMENT,
            WITHDRAW_ATTACHMENT,
            REFER,
            CHANGE_OPENNESS,
            CLOSE,
            REOPEN);

    private CaseActions() {}

    static List<String> of(Caller caller, Case seen, CaseChoices choices) {
        if (!isOwn(caller, seen)) {
            return List.of();
        }
        if (seen.summary().status() == CaseStatus.CLOSED) {
            return List.of(REOPEN);
        }
        List<String> offered = new ArrayList<>(List.of(WRITE_STATEMENT, RECOMMEND, FILE_ATTACHMENT));
        if (!choices.toFollow().isEmpty()) {
            offered.add(RECEIVE_ATTACHMENT);
        }
        if (!choices.attached().isEmpty()) {
            offered.add(WITHDRAW_ATTACHMENT);
        }
        if (!choices.furtherBodies().isEmpty()) {
            offered.add(REFER);
        }
        offered.add(CHANGE_OPENNESS);
        offered.add(CLOSE);
        return List.copyOf(offered);
    }

    private static boolean isOwn(Caller caller, Case seen) {
        return caller.has(Role.SECRETARY)
                && (caller.bodies().contains(Caller.ALL)
                        || seen.summary().route().isEmpty()
                        || seen.summary().route().stream()
                                .anyMatch(body -> caller.bodies().contains(body.bodyCode())));
    }
}
