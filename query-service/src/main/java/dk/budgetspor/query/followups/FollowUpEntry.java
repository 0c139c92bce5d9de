package dk.budgetspor.query.followups;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.budgetspor.kernel.documents.Openness;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a decision obliges a body or an area to do, as the newest text of the decision has it.
 *
 * @param followUpId identifies it
 * @param decisionId the decision
 * @param meetingId the meeting it was made at
 * @param title what the item is called that it was made on
 * @param openness whether everybody may see the decision, once the minutes are complete
 * @param decidedBy the body that decided
 * @param decidedOn the day
 * @param bodyCode the body that is obliged; null if an area is
 * @param areaCode the area that is obliged; null if a body is
 * @param dueOn the last day
 * @param late whether it is open and that day has ended in Copenhagen
 * @param text what the remark says
 * @param closedOn the day it was recorded how it ended; null while it is open
 * @param closedNote how it ended; null while it is open
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record FollowUpEntry(
        UUID followUpId,
        UUID decisionId,
        UUID meetingId,
        String title,
        Openness openness,
        String decidedBy,
        LocalDate decidedOn,
        @Nullable String bodyCode,
        @Nullable String areaCode,
        LocalDate dueOn,
        boolean late,
        String text,
        @Nullable LocalDate closedOn,
        @Nullable String closedNote) {}
