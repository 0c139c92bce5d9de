package dk.budgetspor.command.raaderum;

import static dk.budgetspor.command.raaderum.GivenRounds.ROUND;
import static dk.budgetspor.command.raaderum.GivenRounds.ROUND_ID;
import static dk.budgetspor.command.raaderum.GivenRounds.closed;
import static dk.budgetspor.command.raaderum.GivenRounds.opened;
import static dk.budgetspor.command.raaderum.GivenRounds.rounds;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.raaderum.SteeringGroupAppointed;
import dk.budgetspor.kernel.raaderum.SteeringGroupRelieved;
import dk.budgetspor.kernel.raaderum.SteeringLevel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppointSteeringGroupTest {
    private static final SteeringGroupRelieved RELIEVED = new SteeringGroupRelieved(ROUND, "SGV", "Omlægning");
    private static final RelieveSteeringGroup RELIEVE =
            new RelieveSteeringGroup(ROUND_ID, new BodyCode("SGV"), "Omlægning");

    @ParameterizedTest
    @ValueSource(strings = {"DIR", "SGV", "CHEF"})
    void boards_steering_groups_and_groups_of_chiefs_steer(String body) {
        rounds().given(opened())
                .when(appoint(body, "so"))
                .expectEvents(new SteeringGroupAppointed(ROUND, body, SteeringLevel.COORDINATING, List.of("SO")));
    }

    @Test
    void a_committee_does_not() {
        rounds().given(opened())
                .when(appoint("KU"))
                .expectNoEvents()
                .expectException(Refused.of("/bodyCode", ErrorCode.NOT_A_STEERING_GROUP, "KU"));
    }

    @Test
    void nor_does_a_body_that_is_not_there() {
        rounds().given(opened())
                .when(appoint("XX"))
                .expectException(Refused.of("/bodyCode", ErrorCode.UNKNOWN_BODY, "XX"));
        rounds().given(opened())
                .when(appoint("GAMMEL"))
                .expectException(Refused.of("/bodyCode", ErrorCode.BODY_IS_DISSOLVED, "GAMMEL"));
    }

    @Test
    void it_steers_areas_there_are() {
        rounds().given(opened())
                .when(appoint("SGV", "SO", "XX"))
                .expectException(Refused.of("/areaCodes/1", ErrorCode.UNKNOWN_AREA, "XX"));
    }

    @Test
    void a_body_steers_a_round_once_until_it_is_relieved() {
        rounds().given(opened(), appointed())
                .when(appoint("SGV", "SKOLE"))
                .expectException(Refused.of("/bodyCode", ErrorCode.STEERING_GROUP_IS_APPOINTED, "SGV"));
        rounds().given(opened(), appointed(), RELIEVED)
                .when(appoint("SGV", "SO"))
                .expectEvents(appointed());
    }

    @Test
    void only_who_steers_is_relieved() {
        rounds().given(opened(), appointed()).when(RELIEVE).expectEvents(RELIEVED);
        rounds().given(opened())
                .when(RELIEVE)
                .expectException(Refused.of("/bodyCode", ErrorCode.STEERING_GROUP_IS_NOT_APPOINTED, "SGV"));
    }

    @Test
    void who_steered_a_round_that_is_over_stays() {
        rounds().given(opened(), appointed(), closed())
                .when(RELIEVE)
                .expectException(Refused.because(ErrorCode.ROUND_IS_CLOSED));
        rounds().given(opened(), closed())
                .when(appoint("SGV"))
                .expectException(Refused.because(ErrorCode.ROUND_IS_CLOSED));
    }

    private static AppointSteeringGroup appoint(String body, String... areas) {
        return new AppointSteeringGroup(
                ROUND_ID, new BodyCode(body), SteeringLevel.COORDINATING, Codes.areas(List.of(areas)));
    }

    private static SteeringGroupAppointed appointed() {
        return new SteeringGroupAppointed(ROUND, "SGV", SteeringLevel.COORDINATING, List.of("SO"));
    }
}
