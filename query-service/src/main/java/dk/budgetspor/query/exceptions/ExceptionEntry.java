package dk.budgetspor.query.exceptions;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.budgetspor.kernel.documents.Openness;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is missing, late, refused or undecided: about an item of a plan, a meeting or an item of its agenda, a
 * decision, or a savings proposal. What it is not about is null.
 *
 * @param kind what
 * @param planItemId the item of a plan
 * @param planId the plan that holds it
 * @param meetingId the meeting
 * @param agendaItemId the item of its agenda
 * @param decisionId the decision
 * @param followUpId what it obliges to
 * @param savingsProposalId the savings proposal
 * @param number the number in the plan, on the agenda or in the round
 * @param title what the item is called; null if it is about a meeting as a whole
 * @param openness whether everybody may see it once it is published
 * @param areaCode the area responsible or obliged
 * @param bodyCode the committee that is to treat, met or decided, or is obliged
 * @param date the date that has passed, of the latest report, of the start where there is none, of the meeting, of the
 *     adoption, or on which the item refused; null if it is a date or a committee that is missing
 * @param text what an item could not take, or what is to be followed up
 * @param code why it could not, one of the codes of errors
 * @param missing how many signatures are missing
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ExceptionEntry(
        ExceptionKind kind,
        @Nullable UUID planItemId,
        @Nullable UUID planId,
        @Nullable UUID meetingId,
        @Nullable UUID agendaItemId,
        @Nullable UUID decisionId,
        @Nullable UUID followUpId,
        @Nullable UUID savingsProposalId,
        @Nullable String number,
        @Nullable String title,
        Openness openness,
        @Nullable String areaCode,
        @Nullable String bodyCode,
        @Nullable LocalDate date,
        @Nullable String text,
        @Nullable String code,
        @Nullable Integer missing) {
    /** What a reading of it is written down as, where it is closed. */
    String matter() {
        return "Meeting:" + meetingId + (decisionId == null ? ":item:" + agendaItemId : ":decision:" + decisionId);
    }
}
