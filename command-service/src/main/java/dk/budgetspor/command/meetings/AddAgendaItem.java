package dk.budgetspor.command.meetings;

import dk.budgetspor.command.platform.cases.CaseRegister;
import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemId;
import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.meetings.MeetingId;
import org.jspecify.annotations.Nullable;

/** Put an item last among its siblings on the agenda; a case lends its title, other items have one of their own. */
record AddAgendaItem(
        MeetingId meetingId,
        AgendaItemId agendaItemId,
        @Nullable AgendaItemId parentItemId,
        AgendaItemKind kind,
        @Nullable CaseNumber caseNumber,
        @Nullable AgendaItemId pointsTo,
        @Nullable String title,
        @Nullable Openness openness,
        ItemTime time)
        implements MeetingCommand {
    /** A case that was closed since has closed its item. */
    AddAgendaItem asOpenAsItsCase(CaseRegister cases) {
        boolean closed = caseNumber != null
                && cases.find(caseNumber)
                        .filter(found -> found.openness() == Openness.CLOSED)
                        .isPresent();
        return closed
                ? new AddAgendaItem(
                        meetingId, agendaItemId, parentItemId, kind, caseNumber, pointsTo, title, Openness.CLOSED, time)
                : this;
    }
}
