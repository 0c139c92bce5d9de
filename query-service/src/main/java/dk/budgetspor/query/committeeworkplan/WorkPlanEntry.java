package dk.budgetspor.query.committeeworkplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a committee has ahead.
 *
 * @param kind what it is
 * @param id the meeting, the topic, or the item that is to be treated
 * @param date when; null while it awaits a date
 * @param title what a topic or an item is called, or where a meeting is; may be empty
 * @param text what a topic is about; left out of others
 * @param startsAt when a meeting begins; left out of others
 * @param agenda what a meeting is to treat, as far as the caller may see it; left out of others
 * @param treatment of an item; left out of others
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorkPlanEntry(
        Kind kind,
        UUID id,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable LocalDate date,
        String title,
        @Nullable String text,
        @Nullable LocalTime startsAt,
        @Nullable List<AgendaItem> agenda,
        @Nullable WorkPlanItem treatment) {

    /** What there can be, in the order of one day. */
    enum Kind {
        /** A meeting that has not been held, with its agenda. */
        MEETING,
        /** A topic of the annual wheel that is on no agenda yet. */
        TOPIC,
        /** An item of a plan that the committee is to treat. */
        TREATMENT
    }

    /**
     * An item of an agenda.
     *
     * @param agendaItemId the item
     * @param title what it is called
     * @param caseNumber the case; null if it has none
     * @param closed whether it is closed; others do not see it then
     */
    record AgendaItem(
            UUID agendaItemId, String title, @Nullable String caseNumber, boolean closed) {}
}
