package dk.budgetspor.query.savingscatalogue;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An answer to the hearing that names a proposal.
 *
 * @param responseId the response
 * @param respondent who answered; of a private person whose name was erased, that it was
 * @param receivedOn the day
 * @param counts whether it came within the period
 * @param text what it says
 */
record NamingResponse(UUID responseId, String respondent, LocalDate receivedOn, boolean counts, String text) {}
