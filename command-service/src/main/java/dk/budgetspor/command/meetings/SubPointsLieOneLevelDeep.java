package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.AgendaItemId;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** A sub-point belongs to an item on the agenda that is neither a slot nor a sub-point itself. */
final class SubPointsLieOneLevelDeep {
    private SubPointsLieOneLevelDeep() {}

    static AgendaItem check(AgendaItemId parentItemId, AgendaItems items) {
        AgendaItem parent = NamedItemsAreOnTheAgenda.standing("/parentItemId", parentItemId, items);
        SlotsAreOnlyTimes.check("/parentItemId", parent);
        if (parent.parentItemId() != null) {
            throw Refusal.of("/parentItemId", ErrorCode.SUB_POINT_OF_A_SUB_POINT);
        }
        return parent;
    }
}
