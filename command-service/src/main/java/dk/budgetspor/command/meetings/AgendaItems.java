package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.meetings.AgendaItemAdded;
import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.meetings.AgendaItemMoved;
import dk.budgetspor.kernel.meetings.AgendaItemNoted;
import dk.budgetspor.kernel.meetings.AgendaItemPostponed;
import dk.budgetspor.kernel.meetings.AgendaItemTimed;
import dk.budgetspor.kernel.meetings.AgendaItemWithdrawn;
import dk.budgetspor.kernel.meetings.DecisionRecorded;
import dk.budgetspor.kernel.meetings.MeetingEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is on an agenda, siblings in their order; items that were taken off keep their place. */
record AgendaItems(List<AgendaItem> items) {
    static final AgendaItems NONE = new AgendaItems(List.of());

    AgendaItems {
        items = List.copyOf(items);
    }

    Optional<AgendaItem> find(UUID agendaItemId) {
        return items.stream()
                .filter(item -> item.agendaItemId().equals(agendaItemId))
                .findFirst();
    }

    /** The sub-points of an item, or the items that are none. */
    List<AgendaItem> siblingsOf(@Nullable UUID parentItemId) {
        return items.stream()
                .filter(item -> Objects.equals(item.parentItemId(), parentItemId))
                .toList();
    }

    List<AgendaItem> partsOf(UUID agendaItemId) {
        return siblingsOf(agendaItemId);
    }

    /** Whether an item is to be treated: neither it nor what it is a sub-point of was taken off. */
    boolean stands(AgendaItem item) {
        UUID parent = item.parentItemId();
        return !item.takenOff()
                && (parent == null || find(parent).filter(this::stands).isPresent());
    }

    boolean holds(CaseNumber caseNumber) {
        return items.stream().anyMatch(item -> caseNumber.value().equals(item.caseNumber()) && stands(item));
    }

    /** Its place among its siblings, from 1. */
    int placeOf(AgendaItem item) {
        return siblingsOf(item.parentItemId()).indexOf(item) + 1;
    }

    /** Its number as people see it: slots have none. */
    String numberOf(AgendaItem item) {
        List<AgendaItem> numbered = siblingsOf(item.parentItemId()).stream()
                .filter(sibling -> sibling.kind() != AgendaItemKind.SLOT)
                .toList();
        return Integer.toString(numbered.indexOf(item) + 1);
    }

    AgendaItems after(MeetingEvent event) {
        if (event instanceof AgendaItemAdded added) {
            return new AgendaItems(Stream.concat(items.stream(), Stream.of(AgendaItem.of(added)))
                    .toList());
        }
        if (event instanceof AgendaItemMoved moved) {
            return moved(moved.agendaItemId(), moved.place());
        }
        if (event instanceof AgendaItemTimed timed) {
            return with(timed.agendaItemId(), item -> item.at(new ItemTime(timed.startsAt(), timed.endsAt())));
        }
        if (event instanceof AgendaItemWithdrawn withdrawn) {
            return with(withdrawn.agendaItemId(), AgendaItem::withdrawn);
        }
        if (event instanceof AgendaItemPostponed postponed) {
            return with(postponed.agendaItemId(), item -> item.postponed(postponed.toMeetingId()));
        }
        if (event instanceof DecisionRecorded decision) {
            return with(decision.agendaItemId(), AgendaItem::withDecision);
        }
        return event instanceof AgendaItemNoted note ? with(note.agendaItemId(), AgendaItem::withNote) : this;
    }

    private AgendaItems with(UUID agendaItemId, UnaryOperator<AgendaItem> change) {
        return new AgendaItems(items.stream()
                .map(item -> item.agendaItemId().equals(agendaItemId) ? change.apply(item) : item)
                .toList());
    }

    private AgendaItems moved(UUID agendaItemId, int place) {
        List<AgendaItem> others = new ArrayList<>(items);
        find(agendaItemId).ifPresent(item -> {
            List<AgendaItem> siblings = new ArrayList<>(siblingsOf(item.parentItemId()));
            siblings.remove(item);
            siblings.add(place - 1, item);
            others.removeAll(siblings);
            others.addAll(siblings);
        });
        return new AgendaItems(others);
    }
}
