package dk.budgetspor.command.organisation;

import static dk.budgetspor.command.organisation.Given.BODY;
import static dk.budgetspor.command.organisation.Given.dissolved;
import static dk.budgetspor.command.organisation.Given.established;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.organisation.BodyDissolved;
import dk.budgetspor.kernel.organisation.BodyKind;
import dk.budgetspor.kernel.organisation.BodyReestablished;
import java.util.Map;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class DissolveBodyTest {
    private final AggregateTestFixture<Body> fixture = new AggregateTestFixture<>(Body.class);

    @Test
    void a_body_is_dissolved_for_a_reason() {
        fixture.given(established())
                .when(new DissolveBody(BODY, "lagt sammen"))
                .expectEvents(new BodyDissolved("KU", "lagt sammen"));
    }

    @Test
    void a_body_is_dissolved_once() {
        fixture.given(established(), dissolved())
                .when(new DissolveBody(BODY, "lagt sammen"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.BODY_IS_DISSOLVED, "KU"));
    }

    @Test
    void a_body_that_came_back_can_be_dissolved_again() {
        BodyKind kind = BodyKind.STANDING_COMMITTEE;
        fixture.given(
                        established(),
                        dissolved(),
                        new BodyReestablished("KU", "Kulturudvalget", "Klimaudvalget", kind, kind))
                .when(new DissolveBody(BODY, "lagt sammen"))
                .expectEvents(new BodyDissolved("KU", "lagt sammen"));
    }

    @Test
    void a_stale_version_wins_over_a_broken_rule() {
        fixture.given(established(), dissolved())
                .when(new DissolveBody(BODY, "lagt sammen"), Map.of("expectedVersion", "0"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.STALE_VERSION, "0", 1));
    }

    @Test
    void a_body_that_does_not_exist_cannot_be_dissolved() {
        fixture.givenNoPriorActivity()
                .when(new DissolveBody(BODY, "lagt sammen"))
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }
}
