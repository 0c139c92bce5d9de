package dk.budgetspor.command.organisation;

import static dk.budgetspor.command.organisation.Given.BODY;
import static dk.budgetspor.command.organisation.Given.dissolved;
import static dk.budgetspor.command.organisation.Given.established;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.organisation.BodyEstablished;
import dk.budgetspor.kernel.organisation.BodyKind;
import dk.budgetspor.kernel.organisation.BodyReestablished;
import dk.budgetspor.kernel.organisation.BodyRenamed;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class EstablishBodyTest {
    private final AggregateTestFixture<Body> fixture = new AggregateTestFixture<>(Body.class);

    @Test
    void a_body_is_established_under_its_code_in_upper_case() {
        fixture.givenNoPriorActivity()
                .when(new EstablishBody(new BodyCode("øk"), "Økonomiudvalget", BodyKind.FINANCE_COMMITTEE))
                .expectEvents(new BodyEstablished("ØK", "Økonomiudvalget", BodyKind.FINANCE_COMMITTEE));
    }

    @Test
    void a_code_names_one_body() {
        fixture.given(established())
                .when(new EstablishBody(BODY, "Klimaudvalget", BodyKind.STANDING_COMMITTEE))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.BODY_EXISTS, "KU"));
    }

    @Test
    void a_dissolved_body_comes_back_under_its_code() {
        fixture.given(established(), dissolved())
                .when(new EstablishBody(BODY, "Klimaudvalget", BodyKind.STEERING_GROUP))
                .expectEvents(new BodyReestablished(
                        "KU", "Kulturudvalget", "Klimaudvalget", BodyKind.STANDING_COMMITTEE, BodyKind.STEERING_GROUP));
    }

    @Test
    void a_body_comes_back_from_the_name_it_was_dissolved_under() {
        fixture.given(established(), new BodyRenamed("KU", "Kulturudvalget", "Fritidsudvalget", "-"), dissolved())
                .when(new EstablishBody(BODY, "Klimaudvalget", BodyKind.STANDING_COMMITTEE))
                .expectEvents(new BodyReestablished(
                        "KU",
                        "Fritidsudvalget",
                        "Klimaudvalget",
                        BodyKind.STANDING_COMMITTEE,
                        BodyKind.STANDING_COMMITTEE));
    }

    @Test
    void a_body_that_is_back_keeps_its_code() {
        fixture.given(
                        established(),
                        dissolved(),
                        new BodyReestablished(
                                "KU",
                                "Kulturudvalget",
                                "Klimaudvalget",
                                BodyKind.STANDING_COMMITTEE,
                                BodyKind.STEERING_GROUP))
                .when(new EstablishBody(BODY, "Kulturudvalget", BodyKind.STANDING_COMMITTEE))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.BODY_EXISTS, "KU"));
    }

    @Test
    void a_stale_version_wins_over_a_taken_code() {
        fixture.given(established(), dissolved())
                .when(
                        new EstablishBody(BODY, "Klimaudvalget", BodyKind.STANDING_COMMITTEE),
                        Map.of("expectedVersion", "0"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.STALE_VERSION, "0", 1));
    }
}
