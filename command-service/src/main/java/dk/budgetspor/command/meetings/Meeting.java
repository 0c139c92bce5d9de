package dk.budgetspor.command.meetings;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.Actor;
import dk.budgetspor.command.platform.BusinessDates;
import dk.budgetspor.command.platform.ExpectedVersion;
import dk.budgetspor.command.platform.SecretariesActForOwnBodies;
import dk.budgetspor.command.platform.bodies.BodyRegister;
import dk.budgetspor.command.platform.bodies.NamedBodiesExist;
import dk.budgetspor.kernel.meetings.AgendaPublished;
import dk.budgetspor.kernel.meetings.MeetingCancelled;
import dk.budgetspor.kernel.meetings.MeetingContinued;
import dk.budgetspor.kernel.meetings.MeetingEvent;
import dk.budgetspor.kernel.meetings.MeetingHeld;
import dk.budgetspor.kernel.meetings.MeetingOpened;
import dk.budgetspor.kernel.meetings.MeetingRescheduled;
import dk.budgetspor.kernel.meetings.MeetingScheduled;
import java.time.Clock;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.interceptors.MessageHandlerInterceptor;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * A meeting of a body from its date to its minutes. This part decides how far it has come; its members decide what is
 * on the agenda, who took part and what came of it.
 */
@Aggregate(snapshotTriggerDefinition = "snapshotsOfLongStreams", cache = "aggregatesInMemory")
@Revision("4")
@SuppressWarnings("NullAway.Init") // the sourcing handler of the first event assigns
final class Meeting {
    @AggregateIdentifier
    private UUID meetingId;

    private MeetingCourse course;

    @AggregateMember
    private Agenda agenda = new Agenda();

    @AggregateMember
    private AgendaTexts texts = new AgendaTexts();

    @AggregateMember
    private AgendaDocuments documents = new AgendaDocuments();

    @AggregateMember
    private AgendaProposals proposals = new AgendaProposals();

    @AggregateMember
    private Decisions decisions = new Decisions();

    @AggregateMember
    private Amendments amendments = new Amendments();

    @AggregateMember
    private Arrivals arrivals = new Arrivals();

    @AggregateMember
    private Minutes minutes = new Minutes();

    Meeting() {}

    @CommandHandler
    Meeting(ScheduleMeeting command, Actor actor, BodyRegister bodies) {
        SecretariesActForOwnBodies.check(actor, command.bodyCode());
        NamedBodiesExist.check("/bodyCode", command.bodyCode(), bodies);
        MeetingDay day = command.day();
        TimesEndAfterTheyBegin.check("/end", day.start(), day.end());
        apply(new MeetingScheduled(
                command.meetingId().value(),
                command.bodyCode().value(),
                day.date(),
                day.start(),
                day.end(),
                day.place(),
                command.kind(),
                command.cycle()));
    }

    @MessageHandlerInterceptor
    void guard(CommandMessage<?> command) {
        ExpectedVersion.check(command);
    }

    @CommandHandler
    void handle(RescheduleMeeting command, Actor actor) {
        SecretariesActForOwnBodies.check(actor, course.body());
        MeetingsMoveUntilTheyBegin.check(course);
        MeetingDay day = command.day();
        TimesEndAfterTheyBegin.check("/end", day.start(), day.end());
        if (!day.equals(course.first())) {
            apply(new MeetingRescheduled(
                    meetingId,
                    course.first().date(),
                    day.date(),
                    day.start(),
                    day.end(),
                    day.place(),
                    command.reason()));
        }
    }

    @CommandHandler
    void handle(PublishAgenda command, Actor actor) {
        SecretariesActForOwnBodies.check(actor, course.body());
        OnlyDraftsArePublished.check(course);
        apply(new AgendaPublished(meetingId));
    }

    @CommandHandler
    void handle(OpenMeeting command, Actor actor, Clock clock) {
        SecretariesActForOwnBodies.check(actor, course.body());
        OnlyPublishedMeetingsOpen.check(course);
        MeetingsTakePlaceOnTheirDay.check(course.first(), clock);
        apply(new MeetingOpened(meetingId), BusinessDates.of(course.first().date(), clock));
    }

    @CommandHandler
    void handle(ContinueMeeting command, Actor actor) {
        SecretariesActForOwnBodies.check(actor, course.body());
        OnlyMeetingsUnderWayGoOnOrEnd.check(course);
        MeetingDay day = command.day();
        TimesEndAfterTheyBegin.check("/end", day.start(), day.end());
        ContinuationsComeLater.check(day, course);
        apply(new MeetingContinued(meetingId, day.date(), day.start(), day.end(), day.place(), command.reason()));
    }

    @CommandHandler
    void handle(HoldMeeting command, Actor actor, Clock clock) {
        SecretariesActForOwnBodies.check(actor, course.body());
        OnlyMeetingsUnderWayGoOnOrEnd.check(course);
        MeetingsTakePlaceOnTheirDay.check(course.last(), clock);
        TimesEndAfterTheyBegin.check("/endedAt", course.last().start(), command.endedAt());
        apply(
                new MeetingHeld(meetingId, command.endedAt()),
                BusinessDates.of(course.last().date(), clock));
    }

    @CommandHandler
    void handle(CancelMeeting command, Actor actor) {
        SecretariesActForOwnBodies.check(actor, course.body());
        MeetingsMoveUntilTheyBegin.check(course);
        apply(new MeetingCancelled(meetingId, command.reason()));
    }

    @EventSourcingHandler
    void on(MeetingScheduled event) {
        meetingId = event.meetingId();
        course = MeetingCourse.of(event);
    }

    @EventSourcingHandler
    void on(MeetingEvent event) {
        course = course.after(event);
    }
}
