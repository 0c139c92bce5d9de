package dk.budgetspor.command.meetings;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.Actor;
import dk.budgetspor.command.platform.SecretariesActForOwnBodies;
import dk.budgetspor.command.platform.cases.CaseRegister;
import dk.budgetspor.kernel.meetings.AgendaItemAdded;
import dk.budgetspor.kernel.meetings.AgendaItemMoved;
import dk.budgetspor.kernel.meetings.AgendaItemPostponed;
import dk.budgetspor.kernel.meetings.AgendaItemTimed;
import dk.budgetspor.kernel.meetings.AgendaItemWithdrawn;
import dk.budgetspor.kernel.meetings.MeetingEvent;
import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.meetings.MeetingScheduled;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

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
        AgendaItem item = NewItem.of(command, course, items, cases);
        apply(new AgendaItemAdded(
                course.meetingId(),
                item.agendaItemId(),
                item.parentItemId(),
                item.kind(),
                item.caseNumber(),
                item.pointsTo(),
                NewItem.titleOf(command, course, cases),
                item.openness(),
                item.time().startsAt(),
                item.time().endsAt(),
                course.status() != MeetingStatus.DRAFT));
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

    @CommandHandler
    void handle(PostponeAgendaItem command, Actor actor, MeetingRegister meetings) {
        SecretariesActForOwnBodies.check(actor, course.body());
        CompleteMinutesStayAsTheyAre.check(course);
        AgendaItem item = NamedItemsAreOnTheAgenda.standing("/agendaItemId", command.agendaItemId(), items);
        SlotsAreOnlyTimes.check("/agendaItemId", item);
        DecidedItemsStayOnTheAgenda.check(item, items);
        Optional<MeetingId> to = Optional.ofNullable(command.toMeetingId());
        to.ifPresent(other -> ItemsArePostponedToAnotherMeeting.check(command.meetingId(), other, meetings));
        UUID other = to.map(MeetingId::value).orElse(null);
        apply(new AgendaItemPostponed(course.meetingId(), item.agendaItemId(), other, command.reason()));
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
