package dk.budgetspor.command.meetings;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.Actor;
import dk.budgetspor.command.platform.SecretariesActForOwnBodies;
import dk.budgetspor.command.platform.cases.CaseRegister;
import dk.budgetspor.command.platform.meetings.MeetingRegister;
import dk.budgetspor.kernel.meetings.AgendaItemMoved;
import dk.budgetspor.kernel.meetings.AgendaItemPostponed;
import dk.budgetspor.kernel.meetings.AgendaItemTimed;
import dk.budgetspor.kernel.meetings.AgendaItemWithdrawn;
import dk.budgetspor.kernel.meetings.MeetingEvent;
import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.meetings.MeetingScheduled;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The part of a meeting that decides what is on its agenda, in which order and when. */
@SuppressWarnings("NullAway.Init") // the sourcing handler of the first event assigns
final class Agenda {
    private MeetingCourse course;
    private AgendaItems items = AgendaItems.NONE;

    @CommandHandler
    void handle(AddAgendaItem command, Actor actor, CaseRegister cases) {
        SecretariesActForOwnBodies.check(actor, course.body());
        AgendasChangeUntilTheMeetingIsHeld.check(course);
        AgendasHaveALimit.check(items);
        apply(NewItem.of(command, course, items, cases));
    }

    @CommandHandler
    void handle(MoveAgendaItem command, Actor actor) {
        SecretariesActForOwnBodies.check(actor, course.body());
        OrderIsFixedOncePublished.check(course);
        AgendaItem item = NamedItemsAreOnTheAgenda.check("/agendaItemId", command.agendaItemId(), items);
        PlacesLieAmongSiblings.check(command.place(), item, items);
        int before = items.placeOf(item);
        if (command.place() != before) {
            apply(new AgendaItemMoved(course.meetingId(), item.agendaItemId(), before, command.place()));
        }
    }

    @CommandHandler
    void handle(TimeAgendaItem command, Actor actor) {
        SecretariesActForOwnBodies.check(actor, course.body());
        AgendasChangeUntilTheMeetingIsHeld.check(course);
        AgendaItem item = NamedItemsAreOnTheAgenda.standing("/agendaItemId", command.agendaItemId(), items);
        TimesEndAfterTheyBegin.check(command.time());
        ItemsDoNotOverlap.check(item.at(command.time()), items);
        if (!command.time().equals(item.time())) {
            apply(new AgendaItemTimed(
                    course.meetingId(),
                    item.agendaItemId(),
                    item.time().startsAt(),
                    command.time().startsAt(),
                    command.time().endsAt()));
        }
    }

    /** Also after the meeting: what was not treated is told before the minutes are complete. */
    @CommandHandler
    void handle(WithdrawAgendaItem command, Actor actor) {
        SecretariesActForOwnBodies.check(actor, course.body());
        CompleteMinutesStayAsTheyAre.check(course);
        AgendaItem item = NamedItemsAreOnTheAgenda.standing("/agendaItemId", command.agendaItemId(), items);
        DecidedItemsStayOnTheAgenda.check(item, items);
        apply(new AgendaItemWithdrawn(course.meetingId(), item.agendaItemId(), command.reason()));
    }

    /** For what awaits a date a meeting can be found at any time, also when the minutes are complete. */
    @CommandHandler
    void handle(PostponeAgendaItem command, Actor actor, MeetingRegister meetings) {
        SecretariesActForOwnBodies.check(actor, course.body());
        AgendaItem item = NamedItemsAreOnTheAgenda.check("/agendaItemId", command.agendaItemId(), items);
        MeetingId to = command.toMeetingId();
        if (to == null || !item.awaitsDate()) {
            CompleteMinutesStayAsTheyAre.check(course);
            NamedItemsAreOnTheAgenda.standing("/agendaItemId", command.agendaItemId(), items);
            SlotsAreOnlyTimes.check("/agendaItemId", item);
            DecidedItemsStayOnTheAgenda.check(item, items);
        }
        if (to != null) {
            ItemsArePostponedToAnotherMeeting.check(command.meetingId(), to, meetings);
        }
        postpone(item, to, command.reason());
    }

    /** Nobody's wish: the meeting that it was postponed to could not take it. */
    @CommandHandler
    void handle(LetItemAwaitDate command) {
        items.find(command.agendaItemId())
                .filter(item -> item.takenOff() && !item.awaitsDate())
                .ifPresent(item -> postpone(item, null, command.reason()));
    }

    private void postpone(AgendaItem item, @Nullable MeetingId to, String reason) {
        apply(new AgendaItemPostponed(course.meetingId(), item.agendaItemId(), to == null ? null : to.value(), reason));
    }

    @EventSourcingHandler
    void on(MeetingScheduled event) {
        course = MeetingCourse.of(event);
    }

    @EventSourcingHandler
    void on(MeetingEvent event) {
        course = course.after(event);
        items = items.after(event);
    }
}
