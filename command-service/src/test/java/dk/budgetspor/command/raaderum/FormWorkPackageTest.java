package dk.budgetspor.command.raaderum;

import static dk.budgetspor.command.raaderum.GivenRounds.CLOSED_ROUND;
import static dk.budgetspor.command.raaderum.GivenRounds.PACKAGE_OF_SKOLE;
import static dk.budgetspor.command.raaderum.GivenRounds.ROUND;
import static dk.budgetspor.command.raaderum.GivenRounds.ROUND_ID;
import static dk.budgetspor.command.raaderum.GivenRounds.id;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.raaderum.RoundId;
import dk.budgetspor.kernel.raaderum.WorkPackageFormed;
import dk.budgetspor.kernel.raaderum.WorkPackageId;
import dk.budgetspor.kernel.raaderum.WorkPackageRegrouped;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormWorkPackageTest {
    private static final WorkPackageId PACKAGE_ID = new WorkPackageId(PACKAGE_OF_SKOLE);

    @Test
    void ideas_of_an_area_are_worked_on_by_a_group() {
        packages()
                .givenNoPriorActivity()
                .when(form(ROUND_ID, "skole", "SGV", "Økonomi", "Skoleledere"))
                .expectEvents(formed(ROUND, "SGV", "Økonomi", "Skoleledere"));
    }

    @Test
    void group_and_steering_group_may_come_later() {
        packages().givenNoPriorActivity().when(form(ROUND_ID, "SKOLE", null)).expectEvents(formed(ROUND, null));
        packages().given(formed(ROUND, null)).when(regroup("SGV", "Økonomi")).expectEvents(regrouped("SGV", "Økonomi"));
    }

    @Test
    void the_same_group_is_no_news() {
        packages()
                .given(formed(ROUND, null), regrouped("SGV", "Økonomi"))
                .when(regroup("SGV", "Økonomi"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_steering_group_can_go() {
        packages()
                .given(formed(ROUND, "SGV", "Økonomi"))
                .when(regroup(null, "Økonomi"))
                .expectEvents(regrouped(null, "Økonomi"));
    }

    @Test
    void a_committee_does_not_steer_a_work_package() {
        packages()
                .givenNoPriorActivity()
                .when(form(ROUND_ID, "SKOLE", "KU"))
                .expectException(Refused.of("/steeringGroupCode", ErrorCode.NOT_A_STEERING_GROUP, "KU"));
        packages()
                .given(formed(ROUND, null))
                .when(regroup("XX"))
                .expectException(Refused.of("/steeringGroupCode", ErrorCode.UNKNOWN_BODY, "XX"));
    }

    @Test
    void an_office_is_in_a_group_once() {
        packages()
                .givenNoPriorActivity()
                .when(form(ROUND_ID, "SKOLE", null, "Økonomi", "Økonomi"))
                .expectException(Refused.of("/workingGroup/1", ErrorCode.DUPLICATE, "Økonomi"));
    }

    @Test
    void a_work_package_is_of_an_area_there_is() {
        packages()
                .givenNoPriorActivity()
                .when(form(ROUND_ID, "XX", null))
                .expectException(Refused.of("/areaCode", ErrorCode.UNKNOWN_AREA, "XX"));
    }

    @Test
    void a_round_has_work_packages_until_it_is_over() {
        packages()
                .givenNoPriorActivity()
                .when(form(CLOSED_ROUND, "SKOLE", null))
                .expectException(Refused.because(ErrorCode.ROUND_IS_CLOSED));
        packages()
                .givenNoPriorActivity()
                .when(form(new RoundId(id(99)), "SKOLE", null))
                .expectException(Refused.because(ErrorCode.NOT_FOUND));
        packages()
                .given(formed(CLOSED_ROUND.value(), null))
                .when(regroup("SGV"))
                .expectException(Refused.because(ErrorCode.ROUND_IS_CLOSED));
    }

    private static AggregateTestFixture<WorkPackage> packages() {
        return GivenRounds.fixture(WorkPackage.class);
    }

    private static FormWorkPackage form(RoundId round, String area, @Nullable String steering, String... group) {
        return new FormWorkPackage(
                PACKAGE_ID, round, "Skolestruktur", new AreaCode(area), List.of(group), Codes.body(steering));
    }

    private static RegroupWorkPackage regroup(@Nullable String steering, String... group) {
        return new RegroupWorkPackage(PACKAGE_ID, List.of(group), Codes.body(steering), "Flere kræfter");
    }

    private static WorkPackageFormed formed(UUID round, @Nullable String steering, String... group) {
        return new WorkPackageFormed(PACKAGE_OF_SKOLE, round, "Skolestruktur", "SKOLE", List.of(group), steering);
    }

    private static WorkPackageRegrouped regrouped(@Nullable String steering, String... group) {
        return new WorkPackageRegrouped(PACKAGE_OF_SKOLE, ROUND, List.of(group), steering, "Flere kræfter");
    }
}
