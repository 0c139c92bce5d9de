package dk.budgetspor.command.organisation;

import static dk.budgetspor.command.organisation.Given.AREA;
import static dk.budgetspor.command.organisation.Given.areaEstablished;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.organisation.ManagementAreaReassigned;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReassignManagementAreaTest {
    private final AggregateTestFixture<ManagementArea> fixture = new AggregateTestFixture<>(ManagementArea.class);

    @BeforeEach
    void registers() {
        fixture.registerInjectableResource(Given.bodies());
    }

    @Test
    void an_area_moves_to_another_administration() {
        fixture.given(areaEstablished())
                .when(reassign("Erhverv", "KU", "ØK"))
                .expectEvents(new ManagementAreaReassigned(
                        "KUF", "Velfærd", "Erhverv", List.of("KU", "ØK"), List.of("KU", "ØK"), "omlægning"));
    }

    @Test
    void an_area_moves_to_other_committees() {
        fixture.given(areaEstablished())
                .when(reassign("Velfærd", "ØK"))
                .expectEvents(new ManagementAreaReassigned(
                        "KUF", "Velfærd", "Velfærd", List.of("KU", "ØK"), List.of("ØK"), "omlægning"));
    }

    @Test
    void the_order_of_the_committees_is_a_change() {
        fixture.given(areaEstablished())
                .when(reassign("Velfærd", "ØK", "KU"))
                .expectEvents(new ManagementAreaReassigned(
                        "KUF", "Velfærd", "Velfærd", List.of("KU", "ØK"), List.of("ØK", "KU"), "omlægning"));
    }

    @Test
    void an_area_moves_from_where_it_was_last() {
        fixture.given(
                        areaEstablished(),
                        new ManagementAreaReassigned(
                                "KUF", "Velfærd", "Erhverv", List.of("KU", "ØK"), List.of("ØK"), "-"))
                .when(reassign("Velfærd", "KU"))
                .expectEvents(new ManagementAreaReassigned(
                        "KUF", "Erhverv", "Velfærd", List.of("ØK"), List.of("KU"), "omlægning"));
    }

    @Test
    void where_it_belongs_already_is_no_event() {
        fixture.given(areaEstablished())
                .when(reassign("Velfærd", "ku", "øk"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void its_committees_exist() {
        fixture.given(areaEstablished())
                .when(reassign("Velfærd", "XX"))
                .expectNoEvents()
                .expectException(Refused.of("/bodyCodes/0", ErrorCode.UNKNOWN_BODY, "XX"));
    }

    @Test
    void its_committees_are_not_dissolved() {
        fixture.given(areaEstablished())
                .when(reassign("Velfærd", "KU", "BØ"))
                .expectNoEvents()
                .expectException(Refused.of("/bodyCodes/1", ErrorCode.BODY_IS_DISSOLVED, "BØ"));
    }

    @Test
    void its_committees_are_each_named_once() {
        fixture.given(areaEstablished())
                .when(reassign("Velfærd", "KU", "KU"))
                .expectNoEvents()
                .expectException(Refused.of("/bodyCodes/1", ErrorCode.DUPLICATE, "KU"));
    }

    @Test
    void a_stale_version_wins_over_a_broken_rule() {
        fixture.given(areaEstablished())
                .when(reassign("Velfærd", "XX"), Map.of("expectedVersion", "1"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.STALE_VERSION, "1", 0));
    }

    @Test
    void an_area_that_does_not_exist_cannot_be_reassigned() {
        fixture.givenNoPriorActivity()
                .when(reassign("Velfærd", "KU"))
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }

    private static ReassignManagementArea reassign(String administration, String... bodyCodes) {
        return new ReassignManagementArea(
                AREA, administration, Stream.of(bodyCodes).map(BodyCode::new).toList(), "omlægning");
    }
}
