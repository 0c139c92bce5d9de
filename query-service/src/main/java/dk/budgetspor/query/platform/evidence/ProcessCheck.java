package dk.budgetspor.query.platform.evidence;

import dk.budgetspor.kernel.raaderum.ProcessRule;
import java.time.LocalDate;

/** Finds whether a rule of the process was kept. */
interface ProcessCheck {
    ProcessRule rule();

    /** As things stand today. */
    Finding find(ProposalFacts proposal, RoundFacts round, LocalDate today);
}
