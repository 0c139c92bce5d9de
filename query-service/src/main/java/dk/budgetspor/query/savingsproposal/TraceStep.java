package dk.budgetspor.query.savingsproposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way from an idea to an item of a plan.
 *
 * @param stage which stage it belongs to
 * @param date the day; null if it has none
 * @param id identifies the idea, work package, proposal, meeting, response, decision or item it is about; null for stages
 *     of the proposal itself
 * @param title what that is called, or says; empty if it has no title
 * @param bodyCode the body that did it; null if none did
 * @param outcome what came of it, in the terms of its stage; null if nothing can
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record TraceStep(
        TraceStage stage,
        @Nullable LocalDate date,
        @Nullable String id,
        String title,
        @Nullable String bodyCode,
        @Nullable String outcome) {
    /**
     * The page that tells more of it; null if none does.
     *
     * @param roundId the round of the proposal
     */
    public @Nullable String address(UUID roundId) {
        if (id == null) {
            return null;
        }
        return switch (stage) {
            case IDEA -> "/raaderum/" + roundId + "/ideer/" + id;
            case WORK_PACKAGE -> "/raaderum/" + roundId + "/arbejdspakker/" + id;
            case PRIORITY -> "/moeder/" + id;
            case HEARING -> "/raaderum/" + roundId + "/hoering/" + id;
            case DECISION -> "/beslutninger/" + id;
            case PLAN_ITEM -> "/punkter/" + id;
            case PROPOSAL, EXECUTIVE_BOARD, MED, CATALOGUE, FIRST_READING -> null;
        };
    }
}
