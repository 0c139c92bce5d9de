package dk.budgetspor.query.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.budgetspor.query.platform.meetings.Decision;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision on a case.
 *
 * @param decision as the minutes tell it
 * @param caseItemId the item of the agenda that is the case
 * @param subPoint what the sub-point is called that it was made on; null where it was made on the item itself
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record CaseDecision(
        @JsonUnwrapped Decision decision,
        UUID caseItemId,
        @Nullable String subPoint) {}
