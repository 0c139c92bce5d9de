package dk.budgetspor.query.meetings;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * What somebody recommends a body to decide.
 *
 * @param recommender who, by office; may be empty
 * @param bodyCode the body it is made to; null for every body that treats the item
 * @param text what is recommended
 * @param position where in the store it was recommended
 */
record Recommendation(
        String recommender,
        @Nullable String bodyCode,
        String text,
        @JsonIgnore long position) {

    /** As a sentence, such as {@code Kommunaldirektøren indstiller, at planen godkendes.} */
    public String sentence() {
        boolean clause = text.startsWith("at ");
        if (recommender.isEmpty()) {
            return clause ? "Det indstilles, " + text : text;
        }
        if (text.startsWith(recommender)) {
            return text;
        }
        return recommender + (clause ? " indstiller, " : " indstiller: ") + text;
    }
}
