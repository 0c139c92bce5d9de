package dk.budgetspor.command.organisation;

import static dk.budgetspor.command.organisation.Given.AREA;
import static dk.budgetspor.command.organisation.Given.areaEstablished;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.organisation.ManagementAreaEstablished;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EstablishManagementAreaTest {
    private final AggregateTestFixture<ManagementArea> fixture = new AggregateTestFixture<>(ManagementArea.class);

    @BeforeEach
    void registers() {
        fixture.registerInjectableResource(Given.bodies());
    }

    @Test
    void an_area_lies_in_the_field_of_committees_in_the_order_given() {
        fixture.givenNoPriorActivity()
                .when(establish("øk", "KU"))
                .expectEvents(new ManagementAreaEstablished("KUF", "Kultur og fritid", "Velfærd", List.of("ØK", "KU")));
    }

    @Test
    void an_area_may_lie_in_no_committees_field() {
        fixture.givenNoPriorActivity()
                .when(establish())
                .expectEvents(new ManagementAreaEstablished("KUF", "Kultur og fritid", "Velfærd", List.of()));
    }

    @Test
    void a_code_names_one_area() {
        fixture.given(areaEstablished())
                .when(establish("KU"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.AREA_EXISTS, "KUF"));
    }

    @Test
    void its_committees_exist() {
        fixture.givenNoPriorActivity()
                .when(establish("KU", "XX"))
                .expectNoEvents()
                .expectException(Refused.of("/bodyCodes/1", ErrorCode.UNKNOWN_BODY, "XX"));
    }

    @Test
    void its_committees_are_not_dissolved() {
        fixture.givenNoPriorActivity()
                .when(establish("BØ"))
                .expectNoEvents()
                .expectException(Refused.of("/bodyCodes/0", ErrorCode.BODY_IS_DISSOLVED, "BØ"));
    }

    @Test
    void its_committees_are_each_named_once_however_they_are_typed() {
        fixture.givenNoPriorActivity()
                .when(establish("KU", "ØK", "ku"))
                .expectNoEvents()
                .expectException(Refused.of("/bodyCodes/2", ErrorCode.DUPLICATE, "KU"));
    }

    @Test
    void a_stale_version_wins_over_a_taken_code() {
        fixture.given(areaEstablished())
                .when(establish("KU"), Map.of("expectedVersion", "7"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.STALE_VERSION, "7", 0));
    }

    private static EstablishManagementArea establish(String... bodyCodes) {
        return new EstablishManagementArea(
                AREA,
                "Kultur og fritid",
                "Velfærd",
                Stream.of(bodyCodes).map(BodyCode::new).toList());
    }
}
