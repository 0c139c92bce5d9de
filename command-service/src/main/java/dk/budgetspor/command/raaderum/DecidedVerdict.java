package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.raaderum.Verdict;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a decision says of a proposal.
 *
 * @param decisionId the decision
 * @param verdict what was decided
 * @param decidedOn the day; null if it came to nothing, as nothing could be decided any more
 */
record DecidedVerdict(
        UUID decisionId, Verdict verdict, @Nullable LocalDate decidedOn) {}
