package dk.budgetspor.command.meetings;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item that comes from elsewhere, as a secretary would have put it on the agenda.
 *
 * @param item what is added
 * @param texts what it says; null if nothing was written or it is a case
 * @param recommendations what is recommended on it, in their order
 * @param documents what belongs to it, in their order
 * @param proposals the savings proposals it is about
 */
record ArrivingItem(
        AddAgendaItem item,
        @Nullable PointTexts texts,
        List<RecommendOnAgendaItem> recommendations,
        List<FileAgendaDocument> documents,
        List<UUID> proposals) {
    ArrivingItem {
        recommendations = List.copyOf(recommendations);
        documents = List.copyOf(documents);
        proposals = List.copyOf(proposals);
    }
}
