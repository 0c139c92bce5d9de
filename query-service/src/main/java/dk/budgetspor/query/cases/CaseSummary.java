package dk.budgetspor.query.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.documents.Openness;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param caseNumber its number, see {@link CaseNumber}
 * @param title what it is about
 * @param kleCode its subject; null if it has none
 * @param openness whether everybody may see it, once it is published
 * @param status whether work on it goes on; null for the public, whom no agenda tells that
 * @param route the bodies it goes through, in their order
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record CaseSummary(
        String caseNumber,
        String title,
        @Nullable String kleCode,
        Openness openness,
        @Nullable CaseStatus status,
        List<RouteBody> route) {
    boolean isClosedMatter() {
        return openness == Openness.CLOSED;
    }

    /** The number as it stands in an address; for the page. */
    public String inAddress() {
        return new CaseNumber(caseNumber).inAddress();
    }
}
