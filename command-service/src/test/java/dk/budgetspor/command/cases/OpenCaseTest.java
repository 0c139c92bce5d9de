package dk.budgetspor.command.cases;

import static dk.budgetspor.command.cases.Given.CASE;
import static dk.budgetspor.command.cases.Given.NUMBER;
import static dk.budgetspor.command.cases.Given.cases;
import static dk.budgetspor.command.cases.Given.closed;
import static dk.budgetspor.command.cases.Given.opened;
import static dk.budgetspor.command.cases.Given.secretary;
import static dk.budgetspor.command.cases.Given.stranger;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.cases.CaseOpened;
import dk.budgetspor.kernel.cases.KleCode;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenCaseTest {
    @Test
    void a_case_is_opened_with_its_route() {
        cases().givenNoPriorActivity()
                .when(open("øk", "KB"), secretary("KB"))
                .expectEvents(new CaseOpened(
                        "21/637", "00.30.10", "Udmøntningsplan 2022-2025", Openness.OPEN, List.of("ØK", "KB")));
    }

    @Test
    void a_case_may_have_no_subject_and_no_route() {
        cases().givenNoPriorActivity()
                .when(new OpenCase(CASE, null, "Hegn", Openness.CLOSED, List.of()), secretary("HU"))
                .expectEvents(new CaseOpened("21/637", null, "Hegn", Openness.CLOSED, List.of()));
    }

    @Test
    void a_secretary_opens_cases_of_own_bodies() {
        cases().givenNoPriorActivity()
                .when(open("ØK", "KB"), secretary("HU"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_CASE, NUMBER));
    }

    @Test
    void a_number_names_one_case() {
        cases().given(opened())
                .when(open("ØK"), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.of("/caseNumber", ErrorCode.CASE_EXISTS, NUMBER));
    }

    @Test
    void a_closed_case_keeps_its_number() {
        cases().given(opened(), closed())
                .when(open("ØK"), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.of("/caseNumber", ErrorCode.CASE_EXISTS, NUMBER));
    }

    @Test
    void the_bodies_of_the_route_exist() {
        cases().givenNoPriorActivity()
                .when(open("ØK", "XX"), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.of("/route/1", ErrorCode.UNKNOWN_BODY, "XX"));
    }

    @Test
    void the_bodies_of_the_route_are_not_dissolved() {
        cases().givenNoPriorActivity()
                .when(open("BØ", "ØK"), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.of("/route/0", ErrorCode.BODY_IS_DISSOLVED, "BØ"));
    }

    @Test
    void a_body_is_on_the_route_once() {
        cases().givenNoPriorActivity()
                .when(open("ØK", "KB", "øk"), secretary("*"))
                .expectNoEvents()
                .expectException(Refused.of("/route/2", ErrorCode.DUPLICATE, "ØK"));
    }

    @Test
    void a_stale_version_wins_over_a_broken_rule() {
        cases().given(opened())
                .when(open("ØK"), stranger("7"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.STALE_VERSION, "7", 0));
    }

    private static OpenCase open(String... route) {
        return new OpenCase(
                CASE,
                new KleCode("00.30.10"),
                "Udmøntningsplan 2022-2025",
                Openness.OPEN,
                Arrays.stream(route).map(BodyCode::new).toList());
    }
}
