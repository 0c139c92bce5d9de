package dk.budgetspor.query.planuptake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.organisation.BodyKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A body and the meetings at which it has taken a plan up.
 *
 * @param bodyCode the body
 * @param name what it is called
 * @param kind what kind of body it is
 * @param meetings the first first; empty for a standing committee that has not yet
 */
record Uptake(String bodyCode, String name, BodyKind kind, List<TakenUp> meetings) {
    Uptake {
        meetings = List.copyOf(meetings);
    }

    @JsonIgnore
    public boolean isTakenUp() {
        return !meetings.isEmpty();
    }

    /**
     * That a body has treated a plan.
     *
     * @param meetingId the meeting
     * @param decisionId what it decided
     * @param title what the item was called
     * @param decidedOn the day
     * @param outcome what it came to
     * @param openness whether everybody may see the decision, once the minutes are complete
     */
    record TakenUp(
            UUID meetingId, UUID decisionId, String title, LocalDate decidedOn, Outcome outcome, Openness openness) {}
}
