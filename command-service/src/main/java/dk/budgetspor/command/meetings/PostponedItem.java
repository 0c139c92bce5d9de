package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.documents.DocumentNumber;
import dk.budgetspor.kernel.meetings.AgendaDocumentArrived;
import dk.budgetspor.kernel.meetings.AgendaDocumentFiled;
import dk.budgetspor.kernel.meetings.AgendaDocumentWithdrawn;
import dk.budgetspor.kernel.meetings.AgendaItemAdded;
import dk.budgetspor.kernel.meetings.AgendaItemDescribed;
import dk.budgetspor.kernel.meetings.AgendaItemId;
import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.meetings.AgendaItemProposalsNamed;
import dk.budgetspor.kernel.meetings.AgendaItemRecommended;
import dk.budgetspor.kernel.meetings.MeetingEvent;
import dk.budgetspor.kernel.meetings.MeetingId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What goes with an item from the meeting that postponed it to the one that is to treat it: its texts, recommendations,
 * documents, savings proposals and sub-points; its time does not.
 */
public final class PostponedItem {
    private final MeetingId to;
    private final List<? extends MeetingEvent> past;

    private PostponedItem(UUID to, List<? extends MeetingEvent> past) {
        this.to = new MeetingId(to);
        this.past = past;
    }

    /**
     * The wish that the item come to the other meeting. Its identifier there follows from both, so that it comes once.
     *
     * @param past what had happened to the meeting that postponed it
     */
    public static PutOnAgenda onAgenda(UUID agendaItemId, UUID toMeetingId, List<? extends MeetingEvent> past) {
        return new PostponedItem(toMeetingId, past).with(agendaItemId);
    }

    private PutOnAgenda with(UUID agendaItemId) {
        AgendaItems agenda = AgendaItems.NONE;
        for (MeetingEvent event : past) {
            agenda = agenda.after(event);
        }
        Stream<UUID> parts = agenda.partsOf(agendaItemId).stream()
                .filter(part -> !part.takenOff() && part.kind() != AgendaItemKind.SLOT)
                .map(AgendaItem::agendaItemId);
        return new PutOnAgenda(
                to,
                Stream.concat(Stream.of(arriving(agendaItemId, null)), parts.map(part -> arriving(part, agendaItemId)))
                        .toList());
    }

    private ArrivingItem arriving(UUID item, @Nullable UUID parent) {
        AgendaItemAdded added = told(AgendaItemAdded.class)
                .filter(event -> event.agendaItemId().equals(item))
                .findFirst()
                .orElseThrow();
        String caseNumber = added.caseNumber();
        AddAgendaItem add = new AddAgendaItem(
                to,
                there(item),
                parent == null ? null : there(parent),
                added.kind(),
                caseNumber == null ? null : new CaseNumber(caseNumber),
                null,
                added.title(),
                added.openness(),
                new ItemTime(null, null));
        return new ArrivingItem(
                add,
                told(AgendaItemDescribed.class)
                        .filter(event -> event.agendaItemId().equals(item))
                        .reduce((earlier, later) -> later)
                        .map(PointTexts::of)
                        .orElse(null),
                told(AgendaItemRecommended.class)
                        .filter(event -> event.agendaItemId().equals(item))
                        .map(event -> new RecommendOnAgendaItem(to, there(item), event.recommender(), event.text()))
                        .toList(),
                documents(item),
                told(AgendaItemProposalsNamed.class)
                        .filter(event -> event.agendaItemId().equals(item))
                        .reduce((earlier, later) -> later)
                        .map(AgendaItemProposalsNamed::proposalIds)
                        .orElse(List.of()));
    }

    private List<FileAgendaDocument> documents(UUID item) {
        Map<Integer, FileAgendaDocument> documents = new TreeMap<>();
        for (MeetingEvent event : past) {
            if (event instanceof AgendaDocumentFiled filed
                    && filed.agendaItemId().equals(item)) {
                documents.put(filed.number(), FileAgendaDocument.of(filed, to, there(item)));
            } else if (event instanceof AgendaDocumentArrived here
                    && here.agendaItemId().equals(item)) {
                documents.computeIfPresent(
                        here.number(),
                        (number, document) ->
                                document.arrived(new DocumentNumber(here.documentNumber()), here.filingNumber()));
            } else if (event instanceof AgendaDocumentWithdrawn gone
                    && gone.agendaItemId().equals(item)) {
                documents.remove(gone.number());
            }
        }
        return new ArrayList<>(documents.values());
    }

    private <T extends MeetingEvent> Stream<T> told(Class<T> type) {
        return past.stream().filter(type::isInstance).map(type::cast);
    }

    private AgendaItemId there(UUID item) {
        return new AgendaItemId(UUID.nameUUIDFromBytes((item + " at " + to).getBytes(StandardCharsets.UTF_8)));
    }
}
