package dk.budgetspor.command.meetings;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.Actor;
import dk.budgetspor.command.platform.SecretariesActForOwnBodies;
import dk.budgetspor.command.platform.proposals.NamedProposalsExist;
import dk.budgetspor.command.platform.proposals.ProposalRegister;
import dk.budgetspor.kernel.meetings.AgendaItemProposalsNamed;
import dk.budgetspor.kernel.meetings.MeetingEvent;
import dk.budgetspor.kernel.meetings.MeetingScheduled;
import dk.budgetspor.kernel.raaderum.ProposalId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The part of a meeting that decides which savings proposals its points and cases are about. */
@SuppressWarnings("NullAway.Init") // the sourcing handler of the first event assigns
final class AgendaProposals {
    private MeetingCourse course;
    private AgendaItems items = AgendaItems.NONE;
    private Map<UUID, List<UUID>> named = new HashMap<>();

    @CommandHandler
    void handle(NameProposals command, Actor actor, ProposalRegister proposals) {
        SecretariesActForOwnBodies.check(actor, course.body());
        AgendasChangeUntilTheMeetingIsHeld.check(course);
        AgendaItem item = NamedItemsAreOnTheAgenda.standing("/agendaItemId", command.agendaItemId(), items);
        SlotsAreOnlyTimes.check("/agendaItemId", item);
        NamedProposalsExist.check(place -> "/savingsProposalIds/" + place, command.proposals(), proposals);
        List<UUID> wanted = command.proposals().stream().map(ProposalId::value).toList();
        if (!wanted.equals(named.getOrDefault(item.agendaItemId(), List.of()))) {
            apply(new AgendaItemProposalsNamed(course.meetingId(), item.agendaItemId(), wanted));
        }
    }

    @EventSourcingHandler
    void on(MeetingScheduled event) {
        course = MeetingCourse.of(event);
    }

    @EventSourcingHandler
    void on(MeetingEvent event) {
        course = course.after(event);
        items = items.after(event);
        if (event instanceof AgendaItemProposalsNamed told) {
            named.put(told.agendaItemId(), told.proposalIds());
        }
    }
}
