package dk.budgetspor.query.savingsproposal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * The way of a proposal.
 *
 * @param proposalId the proposal
 * @param roundId the round
 * @param number its number in the round
 * @param title what it is called
 * @param steps from its ideas to the item it became, or the other way round
 */
record Trace(UUID proposalId, UUID roundId, String number, String title, List<TraceStep> steps) {
    Trace {
        steps = List.copyOf(steps);
    }

    /** The same from its end. */
    Trace backwards() {
        List<TraceStep> reversed = new ArrayList<>(steps);
        Collections.reverse(reversed);
        return new Trace(proposalId, roundId, number, title, reversed);
    }
}
