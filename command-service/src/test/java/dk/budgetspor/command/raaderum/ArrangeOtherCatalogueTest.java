package dk.budgetspor.command.raaderum;

import static dk.budgetspor.command.raaderum.GivenRounds.ROUND;
import static dk.budgetspor.command.raaderum.GivenRounds.ROUND_ID;
import static dk.budgetspor.command.raaderum.GivenRounds.closed;
import static dk.budgetspor.command.raaderum.GivenRounds.opened;
import static dk.budgetspor.command.raaderum.GivenRounds.rounds;
import static dk.budgetspor.kernel.raaderum.CatalogueArrangement.MERGED;
import static dk.budgetspor.kernel.raaderum.CatalogueArrangement.PARALLEL;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.raaderum.CatalogueArrangement;
import dk.budgetspor.kernel.raaderum.OtherCatalogueArranged;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrangeOtherCatalogueTest {
    @Test
    void a_catalogue_of_one_area_is_merged_in_and_that_of_another_runs_beside() {
        rounds().given(opened(), arranged(MERGED, "SKOLE"))
                .when(arrange(PARALLEL, "SO"))
                .expectEvents(arranged(PARALLEL, "SO"));
    }

    @Test
    void what_is_so_already_is_no_news() {
        rounds().given(opened(), arranged(MERGED, "SKOLE"), arranged(MERGED, "SO"))
                .when(arrange(MERGED, "SO", "SKOLE"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void it_can_be_settled_anew() {
        rounds().given(opened(), arranged(MERGED, "SKOLE", "SO"))
                .when(arrange(PARALLEL, "SKOLE", "SO"))
                .expectEvents(arranged(PARALLEL, "SKOLE", "SO"));
        rounds().given(opened(), arranged(MERGED, "SKOLE", "SO"), arranged(PARALLEL, "SO"))
                .when(arrange(MERGED, "SKOLE", "SO"))
                .expectEvents(arranged(MERGED, "SKOLE", "SO"));
    }

    @Test
    void a_catalogue_is_one_of_areas_there_are() {
        rounds().given(opened())
                .when(arrange(MERGED, "XX"))
                .expectException(Refused.of("/areaCodes/0", ErrorCode.UNKNOWN_AREA, "XX"));
    }

    @Test
    void a_round_that_is_over_takes_none_in() {
        rounds().given(opened(), closed())
                .when(arrange(MERGED, "SO"))
                .expectException(Refused.because(ErrorCode.ROUND_IS_CLOSED));
    }

    private static ArrangeOtherCatalogue arrange(CatalogueArrangement arrangement, String... areas) {
        return new ArrangeOtherCatalogue(
                ROUND_ID, "Omstillingskatalog", arrangement, Codes.areas(List.of(areas)), "Samme tidsplan");
    }

    private static OtherCatalogueArranged arranged(CatalogueArrangement arrangement, String... areas) {
        return new OtherCatalogueArranged(ROUND, "Omstillingskatalog", arrangement, List.of(areas), "Samme tidsplan");
    }
}
