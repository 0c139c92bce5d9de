package dk.budgetspor.query.hearing;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.budgetspor.kernel.raaderum.RespondentKind;
import dk.budgetspor.query.platform.raaderum.RespondentNames;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A response to a hearing.
 *
 * @param responseId the response
 * @param roundId the round
 * @param respondentKind whether it is from a private person
 * @param respondent from whom; {@value RespondentNames#ERASED} where the name was erased
 * @param erasedReason why the name was erased; null if it was not
 * @param receivedOn the day it came
 * @param text what it says
 * @param proposalIds the proposals it names; may be empty
 * @param counts whether it came within the period
 * @param version its place in the response's stream
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record HearingResponse(
        UUID responseId,
        UUID roundId,
        RespondentKind respondentKind,
        String respondent,
        @Nullable String erasedReason,
        LocalDate receivedOn,
        String text,
        List<UUID> proposalIds,
        boolean counts,
        long version) {
    private static final int FEW_LETTERS = 300;

    HearingResponse {
        proposalIds = List.copyOf(proposalIds);
    }

    /** How it begins. */
    public String inFewWords() {
        return text.length() > FEW_LETTERS ? text.substring(0, FEW_LETTERS) + "…" : text;
    }

    /** Whether the name can be erased. */
    boolean namesPerson() {
        return respondentKind == RespondentKind.PERSON && erasedReason == null;
    }
}
