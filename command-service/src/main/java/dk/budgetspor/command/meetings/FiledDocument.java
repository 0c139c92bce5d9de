package dk.budgetspor.command.meetings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document of an item as rules see it.
 *
 * @param agendaItemId the item
 * @param number its number on the item, from 1
 * @param documentNumber its number in the filing system; null while it is to follow
 * @param withdrawn whether it no longer belongs to the item
 */
record FiledDocument(
        UUID agendaItemId, int number, @Nullable String documentNumber, boolean withdrawn) {
    boolean toFollow() {
        return documentNumber == null;
    }
}
