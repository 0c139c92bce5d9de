package dk.budgetspor.command.organisation;

import static dk.budgetspor.command.organisation.Given.BODY;
import static dk.budgetspor.command.organisation.Given.dissolved;
import static dk.budgetspor.command.organisation.Given.established;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.organisation.BodyKind;
import dk.budgetspor.kernel.organisation.BodyReestablished;
import dk.budgetspor.kernel.organisation.BodyRenamed;
import java.util.Map;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class RenameBodyTest {
    private final AggregateTestFixture<Body> fixture = new AggregateTestFixture<>(Body.class);

    @Test
    void a_body_is_renamed_for_a_reason() {
        fixture.given(established())
                .when(new RenameBody(BODY, "Kultur- og Fritidsudvalget", "flere opgaver"))
                .expectEvents(new BodyRenamed("KU", "Kulturudvalget", "Kultur- og Fritidsudvalget", "flere opgaver"));
    }

    @Test
    void a_body_is_renamed_from_the_name_it_got_last() {
        fixture.given(established(), new BodyRenamed("KU", "Kulturudvalget", "Fritidsudvalget", "-"))
                .when(new RenameBody(BODY, "Klimaudvalget", "flertal"))
                .expectEvents(new BodyRenamed("KU", "Fritidsudvalget", "Klimaudvalget", "flertal"));
    }

    @Test
    void the_name_it_has_is_no_event() {
        fixture.given(established())
                .when(new RenameBody(BODY, "Kulturudvalget", "flertal"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_dissolved_body_keeps_its_name() {
        fixture.given(established(), dissolved())
                .when(new RenameBody(BODY, "Klimaudvalget", "flertal"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.BODY_IS_DISSOLVED, "KU"));
    }

    @Test
    void a_body_that_came_back_can_be_renamed() {
        BodyKind kind = BodyKind.STANDING_COMMITTEE;
        fixture.given(
                        established(),
                        dissolved(),
                        new BodyReestablished("KU", "Kulturudvalget", "Klimaudvalget", kind, kind))
                .when(new RenameBody(BODY, "Kulturudvalget", "flertal"))
                .expectEvents(new BodyRenamed("KU", "Klimaudvalget", "Kulturudvalget", "flertal"));
    }

    @Test
    void the_version_it_has_may_be_renamed() {
        fixture.given(established())
                .when(new RenameBody(BODY, "Klimaudvalget", "flertal"), Map.of("expectedVersion", "0"))
                .expectEvents(new BodyRenamed("KU", "Kulturudvalget", "Klimaudvalget", "flertal"));
    }

    @Test
    void a_stale_version_wins_over_a_broken_rule() {
        fixture.given(established(), dissolved())
                .when(new RenameBody(BODY, "Klimaudvalget", "flertal"), Map.of("expectedVersion", "0"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.STALE_VERSION, "0", 1));
    }

    @Test
    void a_version_yet_to_come_is_refused_like_a_stale_one() {
        fixture.given(established())
                .when(new RenameBody(BODY, "Kulturudvalget", "flertal"), Map.of("expectedVersion", "1"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.STALE_VERSION, "1", 0));
    }

    @Test
    void a_body_that_does_not_exist_cannot_be_renamed() {
        fixture.givenNoPriorActivity()
                .when(new RenameBody(BODY, "Klimaudvalget", "flertal"))
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }
}
