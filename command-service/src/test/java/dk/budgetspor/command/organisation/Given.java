package dk.budgetspor.command.organisation;

import dk.budgetspor.command.platform.Actor;
import dk.budgetspor.command.platform.ActorParameter;
import dk.budgetspor.command.platform.bodies.BodyRegister;
import dk.budgetspor.command.platform.bodies.BodyRegister.Standing;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.organisation.BodyDissolved;
import dk.budgetspor.kernel.organisation.BodyEstablished;
import dk.budgetspor.kernel.organisation.BodyKind;
import dk.budgetspor.kernel.organisation.ManagementAreaEstablished;
import dk.budgetspor.kernel.organisation.SeatAdded;
import dk.budgetspor.kernel.organisation.SeatTaken;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** What has happened before, and who acts. */
final class Given {
    static final BodyCode BODY = new BodyCode("KU");
    static final UUID SEAT = UUID.fromString("11111111-1111-1111-1111-111111111111");
    static final AreaCode AREA = new AreaCode("KUF");

    private Given() {}

    static BodyEstablished established() {
        return new BodyEstablished("KU", "Kulturudvalget", BodyKind.STANDING_COMMITTEE);
    }

    static BodyDissolved dissolved() {
        return new BodyDissolved("KU", "ny styrelsesvedtægt");
    }

    static ManagementAreaEstablished areaEstablished() {
        return new ManagementAreaEstablished("KUF", "Kultur og fritid", "Velfærd", List.of("KU", "ØK"));
    }

    static SeatAdded seatAdded() {
        return new SeatAdded("KU", SEAT, "Formand");
    }

    /** From 1 January 2022. */
    static SeatTaken seatTaken() {
        return new SeatTaken("KU", SEAT, "Kim Kultur", "A", "kim", false, LocalDate.of(2022, 1, 1));
    }

    static Map<String, String> administrator() {
        return new Actor("anna", "Anna Admin", Role.ADMINISTRATOR, Set.of(), Set.of()).metadata();
    }

    static Map<String, String> secretary(String... bodies) {
        return new Actor("sia", "Sia Sekretær", Role.SECRETARY, Set.of(), Set.of(bodies)).metadata();
    }

    /** Bodies under test, at noon of 14 March 2024 in Copenhagen. */
    static AggregateTestFixture<Body> bodiesWithSeats() {
        var fixture = new AggregateTestFixture<>(Body.class);
        fixture.registerInjectableResource(Clock.fixed(Instant.parse("2024-03-14T11:00:00Z"), ZoneOffset.UTC));
        fixture.registerParameterResolverFactory(new ActorParameter());
        return fixture;
    }

    /** KU and ØK exist, BØ is dissolved, and there is no other. */
    static BodyRegister bodies() {
        Map<String, Standing> bodies = Map.of("KU", Standing.EXISTS, "ØK", Standing.EXISTS, "BØ", Standing.DISSOLVED);
        return code -> bodies.getOrDefault(code.value(), Standing.UNKNOWN);
    }
}
