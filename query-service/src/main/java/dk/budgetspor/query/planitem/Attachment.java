package dk.budgetspor.query.planitem;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.budgetspor.kernel.documents.Openness;
import org.jspecify.annotations.Nullable;

/**
 * A document that belongs to an item; of a closed one, those who may not read it see that it is there and no more.
 *
 * @param number its number among the item's, from 1
 * @param title what it is called; null where it is closed to the caller
 * @param documentNumber its number in the filing system; null where it is closed to the caller
 * @param openness whether everybody may see it
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Attachment(
        int number, @Nullable String title, @Nullable String documentNumber, Openness openness) {
    boolean isClosed() {
        return openness == Openness.CLOSED;
    }

    Attachment withheld() {
        return new Attachment(number, null, null, openness);
    }
}
