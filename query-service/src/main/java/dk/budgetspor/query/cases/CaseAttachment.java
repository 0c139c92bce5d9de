package dk.budgetspor.query.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.budgetspor.kernel.documents.Openness;
import org.jspecify.annotations.Nullable;

/**
 * A document that belongs to a case; of a closed one, those who may not read it see that it is there and no more, and of
 * one that was withdrawn the public sees that it was.
 *
 * @param number its number among the case's, from 1
 * @param title what it is called; null where it is closed to the caller
 * @param documentNumber its number in the filing system; null while it is to follow, or where it is closed to the caller
 * @param filingNumber a second number of the filing system; null if there is none, or where it is closed to the caller
 * @param mainDocument whether it is the main document, marked (H); null where it is closed to the caller
 * @param openness whether everybody may see it, once the case is published
 * @param toFollow whether it is still to come; null where it is closed to the caller
 * @param withdrawn whether it no longer belongs to the case; null where it is closed to the caller
 * @param withdrawnReason why it does not; null where it does, or where it is closed to the caller
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record CaseAttachment(
        int number,
        @Nullable String title,
        @Nullable String documentNumber,
        @Nullable String filingNumber,
        @Nullable Boolean mainDocument,
        Openness openness,
        @Nullable Boolean toFollow,
        @Nullable Boolean withdrawn,
        @Nullable String withdrawnReason) {
    boolean isClosedMatter() {
        return openness == Openness.CLOSED;
    }

    CaseAttachment withheld() {
        return new CaseAttachment(number, null, null, null, null, openness, null, null, null);
    }

    /** As the public sees an open one, like agendas: of one that was withdrawn the number, and why. */
    CaseAttachment inPublicEdition() {
        return Boolean.TRUE.equals(withdrawn)
                ? new CaseAttachment(number, null, null, null, null, openness, null, true, withdrawnReason)
                : this;
    }
}
