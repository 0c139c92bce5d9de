package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of an agenda with the texts of its case, before an edition is made of it; it does not leave this room. */
record ItemRow(
        UUID agendaItemId,
        @Nullable UUID parentItemId,
        AgendaItemKind kind,
        @Nullable String caseNumber,
        @Nullable UUID pointsTo,
        String title,
        boolean closed,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        boolean supplementary,
        List<String> route,
        String statement,
        String relation,
        String financialImpact,
        List<String> guests,
        String note,
        @Nullable String withdrawnReason,
        @Nullable String postponedReason,
        @Nullable UUID postponedTo,
        @Nullable LocalDate postponedToDate,
        boolean postponedToPublished) {

    /** Whose documents and recommendations it shows. */
    String owner() {
        return caseNumber == null ? agendaItemId.toString() : caseNumber;
    }

    public Openness openness() {
        return closed ? Openness.CLOSED : Openness.OPEN;
    }

    AgendaItem.@Nullable Postponed postponed(Edition edition) {
        if (postponedReason == null) {
            return null;
        }
        boolean known = postponedTo != null && (edition == Edition.FULL || postponedToPublished);
        return new AgendaItem.Postponed(
                postponedReason, postponedTo == null, known ? postponedTo : null, known ? postponedToDate : null);
    }
}
