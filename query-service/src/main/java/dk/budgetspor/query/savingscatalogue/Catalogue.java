package dk.budgetspor.query.savingscatalogue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.budgetspor.query.platform.Page;
import java.util.List;
import java.util.UUID;

/**
 * A page of the catalogue of a round, and what all that passes the filter adds up to.
 *
 * @param roundId the round
 * @param roundTitle what it is called
 * @param years the four years of its budget
 * @param page the proposals by committee, area and number, in the Danish order
 * @param totals per committee and area, in the same order
 * @param total of all of them
 */
record Catalogue(
        UUID roundId,
        String roundTitle,
        List<Integer> years,
        @JsonUnwrapped Page<CatalogueEntry> page,
        List<Sum> totals,
        Sum total) {
    Catalogue {
        years = List.copyOf(years);
        totals = List.copyOf(totals);
    }
}
