package dk.budgetspor.query.platform.raaderum;

import dk.budgetspor.kernel.raaderum.Priority;
import dk.budgetspor.kernel.raaderum.Verdict;
import org.jspecify.annotations.Nullable;

/** How far a proposal has come; the column {@code step} says it the same way. */
public enum ProposalStep {
    /** Handed in, and not treated by the Executive Board. */
    SUBMITTED,
    /** The Executive Board sent it back, and has not sent it on since. */
    RETURNED,
    /** The Executive Board sent it on, and the committee has not said what it thinks. */
    FORWARDED,
    /** The committee has said what it thinks. */
    PRIORITISED,
    /** It stands in the catalogue. */
    IN_CATALOGUE,
    /** It is in the budget of the first reading. */
    INCORPORATED,
    /** A decision adopted it. */
    ADOPTED,
    /** A decision rejected it. */
    REJECTED,
    /** It is no more. */
    WITHDRAWN;

    /** The step of a proposal of which so much is known: somebody who is not told of a verdict is told an earlier one. */
    static ProposalStep of(
            boolean withdrawn,
            @Nullable Verdict verdict,
            boolean incorporated,
            boolean inCatalogue,
            @Nullable Priority priority,
            @Nullable BoardVerdict board) {
        if (withdrawn) {
            return WITHDRAWN;
        }
        if (verdict != null) {
            return verdict == Verdict.ADOPTED ? ADOPTED : REJECTED;
        }
        if (incorporated || inCatalogue) {
            return incorporated ? INCORPORATED : IN_CATALOGUE;
        }
        if (board == BoardVerdict.RETURNED) {
            return RETURNED;
        }
        if (priority != null) {
            return PRIORITISED;
        }
        return board == BoardVerdict.FORWARDED ? FORWARDED : SUBMITTED;
    }
}
