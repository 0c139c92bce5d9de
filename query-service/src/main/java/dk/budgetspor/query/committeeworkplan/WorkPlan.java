package dk.budgetspor.query.committeeworkplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.budgetspor.query.platform.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the work plan of a committee.
 *
 * @param bodyCode the committee
 * @param items what it is to treat, by date, awaiting date last
 * @param next the path of the next page; null on the last
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record WorkPlan(
        String bodyCode, List<WorkPlanItem> items, @Nullable String next) {
    static WorkPlan of(String bodyCode, Page<WorkPlanItem> page) {
        return new WorkPlan(bodyCode, page.items(), page.next());
    }
}
