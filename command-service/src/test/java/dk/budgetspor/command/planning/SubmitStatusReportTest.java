package dk.budgetspor.command.planning;

import static dk.budgetspor.command.planning.Given.PLAN;
import static dk.budgetspor.command.planning.Given.PLAN_ID;
import static dk.budgetspor.command.planning.Given.TODAY;
import static dk.budgetspor.command.planning.Given.planner;

import dk.budgetspor.command.platform.BusinessDate;
import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.planning.PlanStatus;
import dk.budgetspor.kernel.planning.StatusReportId;
import dk.budgetspor.kernel.planning.StatusReportSubmitted;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubmitStatusReportTest {
    private static final UUID REPORT = UUID.fromString("66666666-6666-6666-6666-666666666666");

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "ADOPTED"})
    void a_plan_is_reported_on_to_committees(PlanStatus status) {
        reportOn(status)
                .givenNoPriorActivity()
                .when(submit(TODAY, "øk", "KU"), planner())
                .expectEvents(new StatusReportSubmitted(REPORT, PLAN, "Status 1", List.of("ØK", "KU"), TODAY))
                .expectEventsMatching(BusinessDate.none());
    }

    @Test
    void a_report_of_an_earlier_day_carries_that_day() {
        reportOn(PlanStatus.ADOPTED)
                .givenNoPriorActivity()
                .when(submit(TODAY.minusDays(1), "KU"), planner())
                .expectEventsMatching(BusinessDate.of("2024-03-13"));
    }

    @Test
    void nobody_reports_on_a_day_to_come() {
        refused(submit(TODAY.plusDays(1), "KU"), Refused.of("/statusDate", ErrorCode.DATE_IN_THE_FUTURE, "2024-03-15"));
    }

    @Test
    void the_committees_exist_are_not_dissolved_and_are_each_named_once() {
        refused(submit(TODAY, "KU", "XX"), Refused.of("/toBodies/1", ErrorCode.UNKNOWN_BODY, "XX"));
        refused(submit(TODAY, "BØ"), Refused.of("/toBodies/0", ErrorCode.BODY_IS_DISSOLVED, "BØ"));
        refused(submit(TODAY, "KU", "ku"), Refused.of("/toBodies/1", ErrorCode.DUPLICATE, "KU"));
    }

    @Test
    void nobody_reports_on_a_plan_that_does_not_exist() {
        with(new PlansInMemory())
                .givenNoPriorActivity()
                .when(submit(TODAY, "KU"), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_FOUND));
    }

    @Test
    void nor_on_a_closed_plan() {
        reportOn(PlanStatus.CLOSED)
                .givenNoPriorActivity()
                .when(submit(TODAY, "KU"), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PLAN_IS_CLOSED));
    }

    private static void refused(SubmitStatusReport command, Refused refusal) {
        reportOn(PlanStatus.ADOPTED)
                .givenNoPriorActivity()
                .when(command, planner())
                .expectNoEvents()
                .expectException(refusal);
    }

    private static SubmitStatusReport submit(LocalDate statusDate, String... toBodies) {
        return new SubmitStatusReport(
                new StatusReportId(REPORT),
                PLAN_ID,
                "Status 1",
                Stream.of(toBodies).map(BodyCode::new).toList(),
                statusDate);
    }

    private static AggregateTestFixture<StatusReport> reportOn(PlanStatus status) {
        return with(new PlansInMemory().with(status));
    }

    private static AggregateTestFixture<StatusReport> with(PlanRegister plans) {
        var fixture = new AggregateTestFixture<>(StatusReport.class);
        fixture.registerInjectableResource(plans);
        fixture.registerInjectableResource(PlanItems.bodies());
        fixture.registerInjectableResource(Given.NOON);
        return fixture;
    }
}
