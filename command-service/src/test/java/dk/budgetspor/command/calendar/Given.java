package dk.budgetspor.command.calendar;

import dk.budgetspor.command.platform.Actor;
import dk.budgetspor.command.platform.ActorParameter;
import dk.budgetspor.command.platform.bodies.BodyKindRegister;
import dk.budgetspor.command.platform.bodies.BodyRegister;
import dk.budgetspor.command.platform.bodies.BodyRegister.Standing;
import dk.budgetspor.command.platform.meetings.MeetingRegister;
import dk.budgetspor.command.platform.meetings.MeetingRegister.Meeting;
import dk.budgetspor.kernel.calendar.TopicPlanned;
import dk.budgetspor.kernel.calendar.WheelBreakSet;
import dk.budgetspor.kernel.calendar.WheelDateSet;
import dk.budgetspor.kernel.calendar.WheelId;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.organisation.BodyKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;

/** The wheel of the Executive Board for 2023, with a summer break; KU is another body, BØ is dissolved. */
final class Given {
    static final WheelId WHEEL = new WheelId(new BodyCode("DIR"), 2023);
    static final UUID TOPIC = UUID.fromString("77777777-7777-4777-8777-777777777777");
    static final UUID MEETING = UUID.fromString("11111111-1111-4111-8111-111111111111");
    static final UUID HELD = UUID.fromString("22222222-2222-4222-8222-222222222222");
    static final UUID OF_OTHERS = UUID.fromString("33333333-3333-4333-8333-333333333333");
    static final UUID CANCELLED = UUID.fromString("44444444-4444-4444-8444-444444444444");
    static final LocalDate JUNE = LocalDate.of(2023, 6, 28);
    static final LocalDate JULY = LocalDate.of(2023, 7, 12);
    static final LocalDate AUGUST = LocalDate.of(2023, 8, 2);

    private Given() {}

    static AggregateTestFixture<AnnualWheel> wheels() {
        var fixture = new AggregateTestFixture<>(AnnualWheel.class);
        fixture.registerInjectableResource((BodyRegister) code -> switch (code.value()) {
            case "DIR", "KU" -> Standing.EXISTS;
            case "BØ" -> Standing.DISSOLVED;
            default -> Standing.UNKNOWN;
        });
        fixture.registerInjectableResource((BodyKindRegister) code ->
                Optional.of(code.value().equals("DIR") ? BodyKind.EXECUTIVE_BOARD : BodyKind.STANDING_COMMITTEE));
        fixture.registerInjectableResource((MeetingRegister) id -> Map.of(
                        MEETING,
                        new Meeting("DIR", false, false, List.of(JUNE)),
                        HELD,
                        new Meeting("DIR", true, true, List.of(JUNE)),
                        OF_OTHERS,
                        new Meeting("KU", false, false, List.of(JUNE)))
                .entrySet()
                .stream()
                .filter(meeting -> meeting.getKey().equals(id.value()))
                .map(Map.Entry::getValue)
                .findFirst());
        fixture.registerParameterResolverFactory(new ActorParameter());
        return fixture;
    }

    static WheelDateSet dateSet() {
        return new WheelDateSet("DIR", 2023, JUNE);
    }

    static WheelBreakSet breakSet() {
        return new WheelBreakSet("DIR", 2023, LocalDate.of(2023, 7, 1), LocalDate.of(2023, 7, 31), "Sommerferie");
    }

    static TopicPlanned planned(@Nullable LocalDate date) {
        return new TopicPlanned("DIR", 2023, TOPIC, "Årshjul", "", date, null, null);
    }

    static Map<String, String> secretary(String body) {
        return new Actor("mette", "Mette", Role.SECRETARY, Set.of(), Set.of(body)).metadata();
    }

    static Map<String, String> executive() {
        return new Actor("direktør", "Direktøren", Role.EXECUTIVE, Set.of(), Set.of()).metadata();
    }
}
