package dk.budgetspor.command.meetings;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.Actor;
import dk.budgetspor.command.platform.SecretariesActForOwnBodies;
import dk.budgetspor.command.platform.bodies.BodyRegister;
import dk.budgetspor.command.platform.bodies.NamedBodiesExist;
import dk.budgetspor.kernel.meetings.AgendaItemDescribed;
import dk.budgetspor.kernel.meetings.AgendaItemId;
import dk.budgetspor.kernel.meetings.AgendaItemRecommended;
import dk.budgetspor.kernel.meetings.GuestInvited;
import dk.budgetspor.kernel.meetings.MeetingEvent;
import dk.budgetspor.kernel.meetings.MeetingScheduled;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The part of a meeting that decides what its points say, who recommends what, and who is invited to them. */
@SuppressWarnings("NullAway.Init") // the sourcing handler of the first event assigns
final class AgendaTexts {
    private MeetingCourse course;
    private AgendaItems items = AgendaItems.NONE;
    private Map<UUID, PointTexts> texts = new HashMap<>();
    private Map<UUID, Integer> recommendations = new HashMap<>();
    private Map<UUID, Set<String>> guests = new HashMap<>();

    @CommandHandler
    void handle(DescribeAgendaItem command, Actor actor, BodyRegister bodies) {
        AgendaItem item = named(command.agendaItemId(), actor);
        OnlyPointsHaveTextsOfTheirOwn.check(item);
        PointTexts wanted = command.texts();
        NamedBodiesExist.check(
                "/route", wanted.route().stream().map(BodyCode::new).toList(), bodies);
        if (!wanted.equals(texts.get(item.agendaItemId()))) {
            apply(new AgendaItemDescribed(
                    course.meetingId(),
                    item.agendaItemId(),
                    wanted.route(),
                    wanted.statement(),
                    wanted.relationToOtherPolicies(),
                    wanted.financialImpact()));
        }
    }

    @CommandHandler
    void handle(RecommendOnAgendaItem command, Actor actor) {
        AgendaItem item = named(command.agendaItemId(), actor);
        SlotsAreOnlyTimes.check("/agendaItemId", item);
        apply(new AgendaItemRecommended(
                course.meetingId(),
                item.agendaItemId(),
                recommendations.getOrDefault(item.agendaItemId(), 0) + 1,
                command.recommender(),
                command.text()));
    }

    @CommandHandler
    void handle(InviteGuest command, Actor actor) {
        AgendaItem item = named(command.agendaItemId(), actor);
        if (!guests.getOrDefault(item.agendaItemId(), Set.of()).contains(command.guest())) {
            apply(new GuestInvited(course.meetingId(), item.agendaItemId(), command.guest()));
        }
    }

    private AgendaItem named(AgendaItemId agendaItemId, Actor actor) {
        SecretariesActForOwnBodies.check(actor, course.body());
        AgendasChangeUntilTheMeetingIsHeld.check(course);
        return NamedItemsAreOnTheAgenda.standing("/agendaItemId", agendaItemId, items);
    }

    @EventSourcingHandler
    void on(MeetingScheduled event) {
        course = MeetingCourse.of(event);
    }

    @EventSourcingHandler
    void on(MeetingEvent event) {
        course = course.after(event);
        items = items.after(event);
        if (event instanceof AgendaItemDescribed described) {
            texts.put(described.agendaItemId(), PointTexts.of(described));
        } else if (event instanceof AgendaItemRecommended recommended) {
            recommendations.put(recommended.agendaItemId(), recommended.number());
        } else if (event instanceof GuestInvited invited) {
            guests.computeIfAbsent(invited.agendaItemId(), item -> new HashSet<>())
                    .add(invited.guest());
        }
    }
}
