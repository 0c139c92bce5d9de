package dk.budgetspor.query.meetings;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.query.platform.meetings.Decision;
import dk.budgetspor.query.platform.raaderum.NamedProposal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item of an agenda, as an edition shows it. Of a closed one, the open edition shows its number and nothing else.
 *
 * @param agendaItemId the item
 * @param number such as {@code 1}, or {@code 1.2} for a sub-point; null for a time that is no case at all
 * @param title what it is called; the neutral heading where it is withheld
 * @param openness whether everybody may see it
 * @param kind what it is; null where it is withheld
 * @param caseNumber the case; null if it has none
 * @param startsAt when it is to be treated; null if no time is set
 * @param endsAt until when; null if that is open
 * @param supplementary whether it was added after publication
 * @param withdrawnReason why it was taken off; null if it was not
 * @param postponed where it was put off to; null if it was not
 * @param changes what else was changed of it after publication; null if nothing was, and in minutes
 * @param route the codes of the bodies that treat it, in their order
 * @param statement what it says; may be empty
 * @param relationToOtherPolicies how it relates to other policies; may be empty
 * @param financialImpact what it costs or saves; may be empty
 * @param guests who take part without being members, with their offices
 * @param note what was noted of it; empty outside minutes
 * @param recommendations what was recommended
 * @param decisions those of other bodies on the case, and in minutes its own, in the order they were made
 * @param attachments its documents by number
 * @param proposals the savings proposals it is about, as far as the edition knows them
 * @param subItems its sub-points and times
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgendaItem(
        UUID agendaItemId,
        @Nullable String number,
        String title,
        Openness openness,
        @Nullable AgendaItemKind kind,
        @Nullable String caseNumber,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        boolean supplementary,
        @Nullable String withdrawnReason,
        @Nullable Postponed postponed,
        @Nullable ItemChanges changes,
        List<String> route,
        String statement,
        String relationToOtherPolicies,
        String financialImpact,
        List<String> guests,
        String note,
        List<Recommendation> recommendations,
        List<Decision> decisions,
        List<Attachment> attachments,
        @JsonIgnore List<NamedProposal> proposals,
        List<AgendaItem> subItems) {
    static final String WITHHELD = "Lukket punkt";

    /** What the open edition shows of a closed item. */
    static AgendaItem withheld(UUID agendaItemId, @Nullable String number) {
        return new AgendaItem(
                agendaItemId,
                number,
                WITHHELD,
                Openness.CLOSED,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                List.of(),
                "",
                "",
                "",
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @JsonIgnore
    public boolean isWithheld() {
        return kind == null;
    }

    @JsonIgnore
    public boolean isStillOn() {
        return withdrawnReason == null && postponed == null;
    }

    /** The savings proposals it is about. */
    @JsonProperty("savingsProposalIds")
    public List<UUID> savingsProposalIds() {
        return proposals.stream().map(NamedProposal::id).toList();
    }

    /** What was recommended and decided, each recommendation before the decision of the body it was made to. */
    public List<Step> steps() {
        return Step.of(recommendations, decisions);
    }

    /** Its sub-points with their times; empty where none has a time. */
    public List<Timed> timetable() {
        return Timed.of(subItems);
    }

    /**
     * Where an item was put off to.
     *
     * @param reason why
     * @param awaitingDate whether nobody has said when
     * @param toMeetingId the meeting; null if it awaits a date, or the edition does not know the meeting
     * @param toDate its day; null likewise
     */
    record Postponed(
            String reason,
            boolean awaitingDate,
            @Nullable UUID toMeetingId,
            @Nullable LocalDate toDate) {}
}
