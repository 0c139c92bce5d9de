package dk.budgetspor.query.strategicplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.query.platform.plans.PlanItemRow;
import dk.budgetspor.query.platform.plans.PlannedTreatment;
import dk.budgetspor.query.platform.plans.Progress;
import dk.budgetspor.query.platform.plans.StrategicFocus;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item of special importance.
 *
 * @param planItemId the item
 * @param number its number in the plan
 * @param title what it is called
 * @param status where it stands
 * @param areaCode the area responsible
 * @param strategicFocus why it is of special importance
 * @param treatments the committees that are to treat it, by date, awaiting date last
 * @param presentationOn the day of a director's presentation; null if none is planned
 * @param presenter the office of who presents; null if none is planned
 * @param kickOffOn the day of the kick-off meeting; null if none is planned
 * @param kickOffParticipants who takes part in it; null if none is planned
 * @param latestProgress the report of the latest status date; null if there is none
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record StrategicItem(
        UUID planItemId,
        String number,
        String title,
        PlanItemStatus status,
        String areaCode,
        StrategicFocus strategicFocus,
        List<PlannedTreatment> treatments,
        @Nullable LocalDate presentationOn,
        @Nullable String presenter,
        @Nullable LocalDate kickOffOn,
        @Nullable String kickOffParticipants,
        @Nullable Progress latestProgress) {
    /** Of an item that is in focus. */
    static StrategicItem of(PlanItemRow row) {
        return new StrategicItem(
                row.planItemId(),
                row.number(),
                row.title(),
                row.status(),
                row.areaCode(),
                Objects.requireNonNull(row.focus()),
                row.treatments(),
                row.presentationOn(),
                row.presenter(),
                row.kickOffOn(),
                row.kickOffParticipants(),
                row.latestProgress());
    }
}
