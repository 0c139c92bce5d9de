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
        boolean postponedToPublished,
        @Nullable Published published) {
    /**
     * How an item was published.
     *
     * @param from the position of the store from which on everybody sees it
     * @param rewritten whether its texts are other ones now
     * @param guests who was to take part
     * @param times when it was to be treated
     */
    record Published(long from, boolean rewritten, List<String> guests, ItemChanges.Times times) {}

    /** Whether it is on the agenda no more. */
    boolean isOff() {
        return withdrawnReason != null || postponedReason != null;
    }

    /** With nothing but what it is called and when it was to be treated. */
    ItemRow withoutTexts() {
        return new ItemRow(
                agendaItemId,
                parentItemId,
                kind,
                caseNumber,
                pointsTo,
                title,
                closed,
                startsAt,
                endsAt,
                supplementary,
                List.of(),
                "",
                "",
                "",
                List.of(),
                "",
                withdrawnReason,
                postponedReason,
                postponedTo,
                postponedToDate,
                postponedToPublished,
                published);
    }

    @Nullable
    Long shownFrom() {
        return published == null ? null : published.from();
    }

    /** What was changed of it since it was published; null if nothing was. */
    @Nullable
    ItemChanges changes(List<Recommendation> recommendations) {
        Published first = published;
        if (first == null) {
            return null;
        }
        ItemChanges.Times times = new ItemChanges.Times(startsAt, endsAt);
        ItemChanges changes = new ItemChanges(
                first.rewritten(),
                recommendations.stream().anyMatch(each -> each.position() > first.from()),
                !first.guests().equals(guests),
                first.times().equals(times) ? null : first.times());
        return changes.areNone() ? null : changes;
    }

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
