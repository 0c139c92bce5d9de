package dk.budgetspor.query.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks the bodies of a case to decide.
 *
 * @param number which recommendation of the case it is, from 1
 * @param recommender who recommends, by office
 * @param bodyCode the body it is made to; null for all of the route
 * @param text what is recommended
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Recommendation(
        int number, String recommender, @Nullable String bodyCode, String text) {}
