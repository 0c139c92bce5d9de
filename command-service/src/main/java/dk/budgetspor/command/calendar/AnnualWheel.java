package dk.budgetspor.command.calendar;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.Actor;
import dk.budgetspor.command.platform.ExpectedVersion;
import dk.budgetspor.command.platform.bodies.BodyKindRegister;
import dk.budgetspor.command.platform.bodies.BodyRegister;
import dk.budgetspor.command.platform.meetings.MeetingRegister;
import dk.budgetspor.kernel.calendar.TopicDropped;
import dk.budgetspor.kernel.calendar.TopicMoved;
import dk.budgetspor.kernel.calendar.TopicPlanned;
import dk.budgetspor.kernel.calendar.TopicReturned;
import dk.budgetspor.kernel.calendar.TopicTaken;
import dk.budgetspor.kernel.calendar.WheelBreakDropped;
import dk.budgetspor.kernel.calendar.WheelBreakSet;
import dk.budgetspor.kernel.calendar.WheelDateDropped;
import dk.budgetspor.kernel.calendar.WheelDateSet;
import dk.budgetspor.kernel.calendar.WheelId;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.interceptors.MessageHandlerInterceptor;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What a body takes up in a year, and when; it begins with the first thing that is put into it. */
@Aggregate(snapshotTriggerDefinition = "snapshotsOfLongStreams")
@Revision("2")
final class AnnualWheel {
    @AggregateIdentifier
    private @Nullable String id;

    private Set<LocalDate> dates = new TreeSet<>();
    private Map<LocalDate, WheelBreak> breaks = new TreeMap<>();
    private Map<UUID, PlannedTopic> topics = new HashMap<>();
    private Map<UUID, TakenTopic> taken = new HashMap<>();

    AnnualWheel() {}

    @MessageHandlerInterceptor
    void guard(CommandMessage<?> command) {
        ExpectedVersion.check(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetWheelDate command, Actor actor, BodyRegister bodies, BodyKindRegister kinds) {
        mayKeep(command.wheel(), actor, bodies, kinds);
        DatesLieInTheYearOfTheWheel.check("/date", command.date(), command.wheel());
        BodiesDoNotMeetInABreak.check("/date", command.date(), breaks.values());
        if (!dates.contains(command.date())) {
            apply(new WheelDateSet(code(command.wheel()), command.wheel().year(), command.date()));
        }
    }

    @CommandHandler
    void handle(DropWheelDate command, Actor actor, BodyRegister bodies, BodyKindRegister kinds) {
        mayKeep(command.wheel(), actor, bodies, kinds);
        OnlySetDatesAreDropped.check("/date", command.date(), dates);
        apply(new WheelDateDropped(code(command.wheel()), command.wheel().year(), command.date(), command.reason()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetWheelBreak command, Actor actor, BodyRegister bodies, BodyKindRegister kinds) {
        mayKeep(command.wheel(), actor, bodies, kinds);
        DatesLieInTheYearOfTheWheel.check("/from", command.from(), command.wheel());
        DatesLieInTheYearOfTheWheel.check("/to", command.to(), command.wheel());
        BreaksEndAfterTheyBegin.check(command.from(), command.to());
        BreaksDoNotOverlap.check(command.from(), command.to(), breaks.values());
        apply(new WheelBreakSet(
                code(command.wheel()), command.wheel().year(), command.from(), command.to(), command.title()));
    }

    @CommandHandler
    void handle(DropWheelBreak command, Actor actor, BodyRegister bodies, BodyKindRegister kinds) {
        mayKeep(command.wheel(), actor, bodies, kinds);
        OnlySetDatesAreDropped.check("/from", command.from(), breaks.keySet());
        apply(new WheelBreakDropped(code(command.wheel()), command.wheel().year(), command.from(), command.reason()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PlanTopic command, Actor actor, BodyRegister bodies, BodyKindRegister kinds) {
        mayKeep(command.wheel(), actor, bodies, kinds);
        DaysAreNamedOnce.check(command.dates());
        for (int i = 0; i < command.dates().size(); i++) {
            DatesLieInTheYearOfTheWheel.check("/dates/" + i, command.dates().get(i), command.wheel());
            BodiesDoNotMeetInABreak.check("/dates/" + i, command.dates().get(i), breaks.values());
        }
        if (command.dates().isEmpty()) {
            plan(command, command.topicId(), null, null);
        }
        UUID series = command.dates().size() > 1 ? command.topicId() : null;
        for (LocalDate date : command.dates()) {
            plan(command, series == null ? command.topicId() : occurrence(series, date), date, series);
        }
    }

    private static void plan(PlanTopic command, UUID topicId, @Nullable LocalDate date, @Nullable UUID series) {
        apply(new TopicPlanned(
                code(command.wheel()),
                command.wheel().year(),
                topicId,
                command.title(),
                command.text(),
                date,
                command.aboutDate(),
                series));
    }

    private static UUID occurrence(UUID series, LocalDate date) {
        return UUID.nameUUIDFromBytes((series + " " + date).getBytes(StandardCharsets.UTF_8));
    }

    @CommandHandler
    void handle(MoveTopic command, Actor actor, BodyRegister bodies, BodyKindRegister kinds) {
        mayKeep(command.wheel(), actor, bodies, kinds);
        PlannedTopic topic = OnlyPlannedTopicsChange.check(command.topicId(), topics);
        if (command.date() != null) {
            DatesLieInTheYearOfTheWheel.check("/date", command.date(), command.wheel());
            BodiesDoNotMeetInABreak.check("/date", command.date(), breaks.values());
        }
        if (!Objects.equals(topic.date(), command.date())) {
            apply(new TopicMoved(
                    code(command.wheel()),
                    command.wheel().year(),
                    command.topicId(),
                    topic.date(),
                    command.date(),
                    command.reason()));
        }
    }

    @CommandHandler
    void handle(DropTopic command, Actor actor, BodyRegister bodies, BodyKindRegister kinds) {
        mayKeep(command.wheel(), actor, bodies, kinds);
        PlannedTopic topic = OnlyPlannedTopicsChange.check(command.topicId(), topics);
        apply(new TopicDropped(
                code(command.wheel()), command.wheel().year(), command.topicId(), topic.date(), command.reason()));
    }

    @CommandHandler
    void handle(TakeTopic command, Actor actor, BodyRegister bodies, BodyKindRegister kinds, MeetingRegister meetings) {
        mayKeep(command.wheel(), actor, bodies, kinds);
        PlannedTopic topic = OnlyPlannedTopicsChange.check(command.topicId(), topics);
        TopicsGoToMeetingsOfTheirBody.check(command.meetingId(), command.wheel().bodyCode(), meetings);
        apply(new TopicTaken(
                code(command.wheel()),
                command.wheel().year(),
                command.topicId(),
                command.meetingId().value(),
                command.agendaItemId(),
                topic.title(),
                command.openness()));
    }

    @CommandHandler
    void handle(ReturnTopic command) {
        TakenTopic gone = taken.get(command.topicId());
        if (gone != null && gone.meetingId().equals(command.meetingId())) {
            apply(new TopicReturned(
                    code(command.wheel()),
                    command.wheel().year(),
                    command.topicId(),
                    command.meetingId(),
                    gone.topic().title(),
                    gone.topic().date(),
                    command.code()));
        }
    }

    private static void mayKeep(WheelId wheel, Actor actor, BodyRegister bodies, BodyKindRegister kinds) {
        WheelsBelongToABody.check(wheel.bodyCode(), bodies);
        WheelsAreKeptByTheirBody.check(actor, wheel.bodyCode(), kinds);
    }

    private static String code(WheelId wheel) {
        return wheel.bodyCode().value();
    }

    private void begin(String bodyCode, int year) {
        id = new WheelId(new BodyCode(bodyCode), year).aggregateId();
    }

    @EventSourcingHandler
    void on(WheelDateSet event) {
        begin(event.bodyCode(), event.year());
        dates.add(event.date());
    }

    @EventSourcingHandler
    void on(WheelDateDropped event) {
        dates.remove(event.date());
    }

    @EventSourcingHandler
    void on(WheelBreakSet event) {
        begin(event.bodyCode(), event.year());
        breaks.put(event.from(), new WheelBreak(event.from(), event.to(), event.title()));
    }

    @EventSourcingHandler
    void on(WheelBreakDropped event) {
        breaks.remove(event.from());
    }

    @EventSourcingHandler
    void on(TopicPlanned event) {
        begin(event.bodyCode(), event.year());
        topics.put(event.topicId(), new PlannedTopic(event.title(), event.date()));
    }

    @EventSourcingHandler
    void on(TopicMoved event) {
        topics.computeIfPresent(event.topicId(), (id, topic) -> new PlannedTopic(topic.title(), event.date()));
    }

    @EventSourcingHandler
    void on(TopicDropped event) {
        topics.remove(event.topicId());
    }

    @EventSourcingHandler
    void on(TopicTaken event) {
        PlannedTopic topic = topics.remove(event.topicId());
        taken.put(event.topicId(), new TakenTopic(Objects.requireNonNull(topic), event.meetingId()));
    }

    @EventSourcingHandler
    void on(TopicReturned event) {
        topics.put(event.topicId(), new PlannedTopic(event.title(), event.date()));
        taken.remove(event.topicId());
    }
}
