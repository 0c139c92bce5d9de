package dk.budgetspor.command.cases;

import static dk.budgetspor.command.cases.Given.CASE;
import static dk.budgetspor.command.cases.Given.NUMBER;
import static dk.budgetspor.command.cases.Given.cases;
import static dk.budgetspor.command.cases.Given.closed;
import static dk.budgetspor.command.cases.Given.opened;
import static dk.budgetspor.command.cases.Given.secretary;
import static dk.budgetspor.command.cases.Given.stranger;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.cases.CaseRecommended;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecommendOnCaseTest {
    @Test
    void somebody_recommends_a_decision() {
        cases().given(opened()).when(recommend(null), secretary("ØK")).expectEvents(recommended(1, null));
    }

    @Test
    void one_case_gets_several_recommendations_also_to_a_body_beside_the_route() {
        cases().given(opened(), recommended(1, null))
                .when(recommend("HU"), secretary("ØK"))
                .expectEvents(recommended(2, "HU"));
    }

    @Test
    void the_body_exists() {
        cases().given(opened())
                .when(recommend("XX"), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.of("/bodyCode", ErrorCode.UNKNOWN_BODY, "XX"));
    }

    @Test
    void the_body_is_not_dissolved() {
        cases().given(opened())
                .when(recommend("BØ"), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.of("/bodyCode", ErrorCode.BODY_IS_DISSOLVED, "BØ"));
    }

    @Test
    void it_is_for_those_whose_case_it_is() {
        cases().given(opened())
                .when(recommend(null), secretary("HU"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_CASE, NUMBER));
    }

    @Test
    void a_closed_case_stays_as_it_is() {
        cases().given(opened(), closed())
                .when(recommend(null), secretary("KB"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.CASE_IS_CLOSED));
    }

    @Test
    void a_stale_version_wins_over_a_broken_rule() {
        cases().given(opened(), closed())
                .when(recommend(null), stranger("7"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.STALE_VERSION, "7", 1));
    }

    @Test
    void there_is_a_case() {
        cases().givenNoPriorActivity()
                .when(recommend(null), secretary("KB"))
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }

    private static RecommendOnCase recommend(@Nullable String bodyCode) {
        return new RecommendOnCase(
                CASE, "Kommunaldirektøren", bodyCode == null ? null : new BodyCode(bodyCode), "Drøftes");
    }

    private static CaseRecommended recommended(int number, @Nullable String bodyCode) {
        return new CaseRecommended(NUMBER, number, "Kommunaldirektøren", bodyCode, "Drøftes");
    }
}
