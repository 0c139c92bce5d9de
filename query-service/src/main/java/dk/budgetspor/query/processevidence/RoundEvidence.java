package dk.budgetspor.query.processevidence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.budgetspor.query.platform.Page;
import java.time.LocalDate;

/**
 * A page of the evidence of a round.
 *
 * @param page the proposals by number, in the Danish order
 * @param asOf the day on which it stands so: facts and dates may move
 */
record RoundEvidence(@JsonUnwrapped Page<ProposalEvidence> page, LocalDate asOf) {}
