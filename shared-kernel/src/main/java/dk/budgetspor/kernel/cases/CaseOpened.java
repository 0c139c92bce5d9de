package dk.budgetspor.kernel.cases;

import dk.budgetspor.kernel.documents.Openness;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A case came into being.
 *
 * @param caseNumber the case, see {@link CaseNumber}
 * @param kleCode its subject, see {@link KleCode}; null if it has none
 * @param title what it is about
 * @param openness whether everybody may see it, once it is published
 * @param route the codes of the bodies that are to treat it, in their order; may be empty
 */
@Revision("1")
public record CaseOpened(
        String caseNumber, @Nullable String kleCode, String title, Openness openness, List<String> route)
        implements CaseEvent {}
