package dk.budgetspor.query.meetings;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.budgetspor.kernel.documents.Openness;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of an item; of a closed one, the open edition shows its number and that it is closed.
 *
 * @param number its number among the item's, from 1
 * @param title what it is called; null where it is withheld
 * @param documentNumber its number in the filing system; null while it is to follow, and where it is withheld
 * @param filingNumber a second number of the filing system; null if there is none, and where it is withheld
 * @param mainDocument whether it is the main document, marked (H)
 * @param toFollow whether it is still to come
 * @param openness whether everybody may see it
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Attachment(
        int number,
        @Nullable String title,
        @Nullable String documentNumber,
        @Nullable String filingNumber,
        boolean mainDocument,
        boolean toFollow,
        Openness openness) {
    public boolean closed() {
        return openness == Openness.CLOSED;
    }

    /** The number as the filing system of the document writes it: {@code 1} (document B) or {@code 1 -} (A and D). */
    public String numberLabel() {
        return filingNumber == null ? Integer.toString(number) : number + " -";
    }

    /** Such as {@code 62688/23}, {@code (160397/21) (H) 3193047} or {@code eftersendes}; empty where it is withheld. */
    public String documentLabel() {
        if (toFollow) {
            return "eftersendes";
        }
        List<String> parts = new ArrayList<>();
        if (documentNumber != null) {
            parts.add(filingNumber == null ? documentNumber : "(" + documentNumber + ")");
        }
        if (mainDocument) {
            parts.add("(H)");
        }
        if (filingNumber != null) {
            parts.add(filingNumber);
        }
        return String.join(" ", parts);
    }

    /** As in the list of attachments: {@code 1. Udmøntningsplan (62688/23)} or {@code 6. (Lukket bilag)}. */
    public String overviewLine() {
        if (title == null) {
            return number + ". (Lukket bilag)";
        }
        String document = toFollow ? "eftersendes" : documentNumber;
        return number + ". " + title + (document == null ? "" : " (" + document + ")");
    }

    Attachment withheld() {
        return new Attachment(number, null, null, null, false, false, openness);
    }
}
