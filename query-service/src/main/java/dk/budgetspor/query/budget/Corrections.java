package dk.budgetspor.query.budget;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.budgetspor.query.platform.Page;
import java.util.List;

/**
 * A page of corrections, and what all that pass the filter add up to.
 *
 * @param page the corrections by budget year, the newest first, committee and title
 * @param totals per committee and year, in the same order
 */
record Corrections(@JsonUnwrapped Page<Correction> page, List<CommitteeTotal> totals) {
    Corrections {
        totals = List.copyOf(totals);
    }
}
