package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** A case has a case number; only a slot points to another item. */
final class KindsHaveTheirFields {
    private KindsHaveTheirFields() {}

    static void check(AddAgendaItem command) {
        if (command.kind() == AgendaItemKind.CASE && command.caseNumber() == null) {
            throw Refusal.of("/caseNumber", ErrorCode.REQUIRED);
        }
        if (command.kind() != AgendaItemKind.CASE && command.caseNumber() != null) {
            throw Refusal.of("/kind", ErrorCode.KIND_DOES_NOT_FIT);
        }
        if (command.kind() != AgendaItemKind.SLOT && command.pointsTo() != null) {
            throw Refusal.of("/kind", ErrorCode.KIND_DOES_NOT_FIT);
        }
        if (command.kind() != AgendaItemKind.SLOT && command.openness() == null) {
            throw Refusal.of("/openness", ErrorCode.REQUIRED);
        }
    }
}
