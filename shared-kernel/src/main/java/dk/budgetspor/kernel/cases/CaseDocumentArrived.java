package dk.budgetspor.kernel.cases;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A document that was to follow is there.
 *
 * @param caseNumber the case, see {@link CaseNumber}
 * @param number its number among the attachments of the case
 * @param documentNumber its number in the filing system
 * @param filingNumber a second number of the filing system; null if there is none
 */
@Revision("1")
public record CaseDocumentArrived(
        String caseNumber,
        int number,
        String documentNumber,
        @Nullable String filingNumber) implements CaseEvent {}
