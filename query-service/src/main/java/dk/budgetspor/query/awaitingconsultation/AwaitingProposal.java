package dk.budgetspor.query.awaitingconsultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal that a body has still to discuss.
 *
 * @param proposalId the proposal
 * @param roundId the round
 * @param roundTitle what the round is called
 * @param number its number in the round
 * @param title what it is called
 * @param areaCode the management area
 * @param committeeCode the committee that is to prioritise it afterwards
 * @param forwardedOn the day the Executive Board sent it on
 * @param due the last day of the involvement of MED, or of the period in which committees prioritise; null if neither has
 *     a date
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record AwaitingProposal(
        UUID proposalId,
        UUID roundId,
        String roundTitle,
        String number,
        String title,
        String areaCode,
        String committeeCode,
        LocalDate forwardedOn,
        @Nullable LocalDate due) {}
