package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemAdded;
import dk.budgetspor.kernel.meetings.AgendaItemKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item of an agenda as rules see it.
 *
 * @param agendaItemId the item
 * @param parentItemId the item it is a sub-point of; null for one of its own
 * @param kind what it is
 * @param caseNumber the case; null if it has none
 * @param pointsTo the item that a slot is the time of; null otherwise
 * @param openness whether everybody may see it
 * @param time when it is to be treated
 * @param takenOff whether it was withdrawn or postponed
 * @param awaitsDate whether it was postponed until a meeting is found for it
 * @param decided whether it has a decision
 * @param noted whether it has a note
 */
record AgendaItem(
        UUID agendaItemId,
        @Nullable UUID parentItemId,
        AgendaItemKind kind,
        @Nullable String caseNumber,
        @Nullable UUID pointsTo,
        Openness openness,
        ItemTime time,
        boolean takenOff,
        boolean awaitsDate,
        boolean decided,
        boolean noted) {

    static AgendaItem of(AgendaItemAdded event) {
        return new AgendaItem(
                event.agendaItemId(),
                event.parentItemId(),
                event.kind(),
                event.caseNumber(),
                event.pointsTo(),
                event.openness(),
                new ItemTime(event.startsAt(), event.endsAt()),
                false,
                false,
                false,
                false);
    }

    /** Whether the minutes say what came of it. */
    boolean settled() {
        return decided || noted;
    }

    AgendaItem at(ItemTime other) {
        return with(other, takenOff, awaitsDate, decided, noted);
    }

    AgendaItem withdrawn() {
        return with(time, true, false, decided, noted);
    }

    AgendaItem postponed(@Nullable UUID toMeetingId) {
        return with(time, true, toMeetingId == null, decided, noted);
    }

    AgendaItem withDecision() {
        return with(time, takenOff, awaitsDate, true, noted);
    }

    AgendaItem withNote() {
        return with(time, takenOff, awaitsDate, decided, true);
    }

    private AgendaItem with(
            ItemTime otherTime, boolean nowOff, boolean nowAwaiting, boolean nowDecided, boolean nowNoted) {
        return new AgendaItem(
                agendaItemId,
                parentItemId,
                kind,
                caseNumber,
                pointsTo,
                openness,
                otherTime,
                nowOff,
                nowAwaiting,
                nowDecided,
                nowNoted);
    }
}
