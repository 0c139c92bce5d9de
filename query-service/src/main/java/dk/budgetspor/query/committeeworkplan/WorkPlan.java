package dk.budgetspor.query.committeeworkplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.budgetspor.query.platform.Page;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page of the work plan of a committee.
 *
 * @param bodyCode the committee
 * @param items the treatments among the entries, by date, awaiting date last
 * @param entries meetings, topics of the annual wheel and treatments together, by date, awaiting date last
 * @param next the path of the next page; null on the last
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record WorkPlan(
        String bodyCode,
        List<WorkPlanItem> items,
        List<WorkPlanEntry> entries,
        @Nullable String next) {
    static WorkPlan of(String bodyCode, Page<WorkPlanEntry> page) {
        return new WorkPlan(
                bodyCode,
                page.items().stream()
                        .flatMap(entry -> Stream.ofNullable(entry.treatment()))
                        .toList(),
                page.items(),
                page.next());
    }
}
