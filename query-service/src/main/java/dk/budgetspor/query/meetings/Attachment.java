package dk.budgetspor.query.meetings;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.budgetspor.kernel.documents.Openness;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of an item; of a closed one, the open edition shows its number and that it is closed, and of one that was
 * withdrawn after the publication every edition shows that it was.
 *
 * @param number its number among the item's, from 1
 * @param title what it is called; null where it is withheld or withdrawn
 * @param documentNumber its number in the filing system; null while it is to follow, and where it is withheld
 * @param filingNumber a second number of the filing system; null if there is none, and where it is withheld
 * @param mainDocument whether it is the main document, marked (H)
 * @param toFollow whether it is still to come
 * @param openness whether everybody may see it
 * @param change what became of it after the publication of its agenda; null if nothing did, or where it is withheld
 * @param withdrawnReason why it was withdrawn; null if it was not, or where it is withheld
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Attachment(
        int number,
        @Nullable String title,
        @Nullable String documentNumber,
        @Nullable String filingNumber,
        boolean mainDocument,
        boolean toFollow,
        Openness openness,
        @Nullable Change change,
        @Nullable String withdrawnReason) {
    /** A document that is there as it was published. */
    static Attachment of(
            int number,
            String title,
            @Nullable String documentNumber,
            @Nullable String filingNumber,
            boolean mainDocument,
            boolean toFollow,
            Openness openness) {
        return new Attachment(
                number, title, documentNumber, filingNumber, mainDocument, toFollow, openness, null, null);
    }

    @JsonIgnore
    public boolean isWithdrawn() {
        return change == Change.WITHDRAWN;
    }

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
        if (isWithdrawn()) {
            return number + ". (Bilag trukket tilbage)";
        }
        if (title == null) {
            return number + ". (Lukket bilag)";
        }
        String document = toFollow ? "eftersendes" : documentNumber;
        return number + ". " + title + (document == null ? "" : " (" + document + ")");
    }

    Attachment withheld() {
        return new Attachment(number, null, null, null, false, false, openness, null, null);
    }

    /** Of one that was withdrawn after publication the number, and why. */
    Attachment withdrawn(String reason) {
        return new Attachment(number, null, null, null, false, false, openness, Change.WITHDRAWN, reason);
    }

    Attachment with(@Nullable Change since) {
        return new Attachment(
                number, title, documentNumber, filingNumber, mainDocument, toFollow, openness, since, withdrawnReason);
    }

    /** What becomes of a document on an agenda that is published. */
    enum Change {
        ADDED,
        ARRIVED,
        WITHDRAWN
    }
}
