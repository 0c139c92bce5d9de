package dk.budgetspor.command.meetings;

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
        implements MeetingCommand {}
