package dk.budgetspor.query.planitem;

import dk.budgetspor.kernel.meetings.Outcome;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision about an item.
 *
 * @param decisionId the decision
 * @param title what the agenda item was called that it was made on
 * @param bodyCode the body that decided
 * @param decidedOn the day
 * @param outcome what the body came to
 */
record DecisionAbout(UUID decisionId, String title, String bodyCode, LocalDate decidedOn, Outcome outcome) {}
