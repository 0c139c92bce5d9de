package dk.budgetspor.command.meetings;

import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemId;
import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.web.PlainText;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item as sent over HTTP. With a case number it is a case and may leave out its title; else it is a point, unless it
 * says that it is a slot, which may leave out its openness.
 */
record AddAgendaItemRequest(
        @Nullable @Pattern(regexp = CaseNumber.SHAPE) String caseNumber,
        @Nullable UUID parentItemId,
        @Nullable AgendaItemKind kind,
        @Nullable UUID pointsTo,
        @Nullable @Size(max = Limits.TITLE) @PlainText String title,
        @Nullable Openness openness,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt) {
    AddAgendaItem command(MeetingId meetingId, AgendaItemId agendaItemId) {
        return new AddAgendaItem(
                meetingId,
                agendaItemId,
                item(parentItemId),
                Optional.ofNullable(kind).orElse(caseNumber == null ? AgendaItemKind.POINT : AgendaItemKind.CASE),
                caseNumber == null ? null : new CaseNumber(caseNumber),
                item(pointsTo),
                title,
                openness,
                new ItemTime(startsAt, endsAt));
    }

    private static @Nullable AgendaItemId item(@Nullable UUID id) {
        return id == null ? null : new AgendaItemId(id);
    }
}
