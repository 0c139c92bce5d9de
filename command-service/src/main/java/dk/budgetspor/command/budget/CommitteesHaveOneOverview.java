package dk.budgetspor.command.budget;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A follow-up begins with one overview a committee at most. */
final class CommitteesHaveOneOverview {
    private CommitteesHaveOneOverview() {}

    static void check(List<Overview> overviews) {
        Set<BodyCode> seen = new HashSet<>();
        for (int i = 0; i < overviews.size(); i++) {
            if (!seen.add(overviews.get(i).bodyCode())) {
                throw Refusal.of(
                        "/overviews/" + i + "/bodyCode",
                        ErrorCode.DUPLICATE,
                        overviews.get(i).bodyCode());
            }
        }
    }
}
