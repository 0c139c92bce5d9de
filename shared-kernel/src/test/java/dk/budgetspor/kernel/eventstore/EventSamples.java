package dk.budgetspor.kernel.eventstore;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One event of every type, as the approved files hold it. */
final class EventSamples {
    static final UUID PLAN = UUID.fromString("11111111-1111-4111-8111-111111111111");
    static final UUID ITEM = UUID.fromString("22222222-2222-4222-8222-222222222222");

    static final UUID MEETING = UUID.fromString("44444444-4444-4444-8444-444444444444");
    static final UUID AGENDA_ITEM = UUID.fromString("55555555-5555-4555-8555-555555555555");
    static final UUID SEAT = UUID.fromString("66666666-6666-4666-8666-666666666666");
    static final String CASE = "21/637";
    static final UUID OTHER = UUID.fromString("33333333-3333-4333-8333-333333333333");

    static final Map<Class<?>, Object> ALL = Stream.of(
                    OrganisationSamples.ALL,
                    PlanningSamples.ALL,
                    MeetingSamples.ALL,
                    RaaderumSamples.ALL,
                    BudgetSamples.ALL)
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableMap(Object::getClass, Function.identity()));

    private EventSamples() {}
}
