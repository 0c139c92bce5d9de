package dk.budgetspor.query.meetings;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.Outcome;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as a line of the register.
 *
 * @param decisionId the decision
 * @param meetingId the meeting it was made at
 * @param agendaItemId the item it was made on
 * @param title what the item is called
 * @param openness whether everybody may see it, once the minutes are complete
 * @param caseNumber the case it is about; null if it has no number
 * @param bodyCode the body that decided
 * @param decidedOn the day
 * @param outcome what the body came to
 * @param text in the words of the minutes; may be empty
 * @param corrected whether it was corrected; the line tells the newest text
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record RegisteredDecision(
        UUID decisionId,
        UUID meetingId,
        UUID agendaItemId,
        String title,
        Openness openness,
        @Nullable String caseNumber,
        String bodyCode,
        LocalDate decidedOn,
        Outcome outcome,
        String text,
        boolean corrected) {}
