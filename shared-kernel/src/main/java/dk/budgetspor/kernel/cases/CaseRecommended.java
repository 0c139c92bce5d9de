package dk.budgetspor.kernel.cases;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Somebody recommends a decision (indstilling).
 *
 * @param caseNumber the case, see {@link CaseNumber}
 * @param number which recommendation of the case it is, from 1
 * @param recommender who recommends, by office
 * @param bodyCode the body it is made to; null for all of the route
 * @param text what is recommended
 */
@Revision("1")
public record CaseRecommended(
        String caseNumber,
        int number,
        String recommender,
        @Nullable String bodyCode,
        String text) implements CaseEvent {}
