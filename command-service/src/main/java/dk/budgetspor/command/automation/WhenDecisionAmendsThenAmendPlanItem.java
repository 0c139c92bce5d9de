package dk.budgetspor.command.automation;

import dk.budgetspor.command.meetings.RefuseAmendment;
import dk.budgetspor.command.planning.AmendPlanItem;
import dk.budgetspor.command.planning.RevokePlanItemAmendment;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemAdded;
import dk.budgetspor.kernel.meetings.Amendment;
import dk.budgetspor.kernel.meetings.AmendmentRetried;
import dk.budgetspor.kernel.meetings.DecisionCorrected;
import dk.budgetspor.kernel.meetings.DecisionEvent;
import dk.budgetspor.kernel.meetings.DecisionId;
import dk.budgetspor.kernel.meetings.MeetingEvent;
import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.planning.PlanItemId;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * What a decision adds to items of plans is added to them, and what it no longer adds when it is corrected is taken off.
 * What an item cannot take the meeting remembers as refused.
 */
@Component
@DisallowReplay
@ProcessingGroup(WhenDecisionAmendsThenAmendPlanItem.GROUP)
class WhenDecisionAmendsThenAmendPlanItem {
    static final String GROUP = "automation.amend-plan-item";

    private final Following following;
    private final Past past;

    WhenDecisionAmendsThenAmendPlanItem(Following following, Past past) {
        this.following = following;
        this.past = past;
    }

    @EventHandler
    void on(DecisionEvent event, DomainEventMessage<?> message) {
        if (event instanceof DecisionCorrected || !event.amendments().isEmpty()) {
            following.once(GROUP, message, () -> follow(event, past.before(message, MeetingEvent.class)));
        }
    }

    @EventHandler
    void on(AmendmentRetried event, DomainEventMessage<?> message) {
        following.once(
                GROUP,
                message,
                () -> amend(new AmendPlanItem(
                        new PlanItemId(event.planItemId()),
                        event.decisionId(),
                        event.meetingId(),
                        event.bodyCode(),
                        event.decidedOn(),
                        event.openness(),
                        event.text())));
    }

    private void follow(DecisionEvent event, List<MeetingEvent> before) {
        Openness openness = opennessOf(event, before);
        List<Amendment> amendments = Amendment.together(event.amendments());
        for (Amendment amendment : amendments) {
            amend(new AmendPlanItem(
                    new PlanItemId(amendment.planItemId()),
                    event.decisionId(),
                    event.meetingId(),
                    event.bodyCode(),
                    event.decidedOn(),
                    openness,
                    amendment.text()));
        }
        List<UUID> amended = amendments.stream().map(Amendment::planItemId).toList();
        Past.earlier(event, before)
                .flatMap(earlier -> earlier.amendments().stream())
                .map(Amendment::planItemId)
                .filter(item -> !amended.contains(item))
                .distinct()
                .forEach(item -> revoke(item, event.decisionId(), event.meetingId(), event.bodyCode(), openness));
    }

    /** What was decided on a closed item is closed whatever the decision says. */
    private static Openness opennessOf(DecisionEvent event, List<MeetingEvent> before) {
        boolean onClosedItem = before.stream()
                .anyMatch(earlier -> earlier instanceof AgendaItemAdded item
                        && item.agendaItemId().equals(event.agendaItemId())
                        && item.openness() == Openness.CLOSED);
        return onClosedItem ? Openness.CLOSED : event.openness();
    }

    /** Where the item cannot take it, what the decision said before does not stand on either. */
    private void amend(AmendPlanItem command) {
        UUID item = command.planItemId().value();
        following.give(command).ifPresent(refusal -> {
            revoke(item, command.decisionId(), command.meetingId(), command.bodyCode(), command.openness());
            following.giveSurely(new RefuseAmendment(
                    new MeetingId(command.meetingId()),
                    new DecisionId(command.decisionId()),
                    new Amendment(item, command.text()),
                    refusal.code().code()));
        });
    }

    private void revoke(UUID item, UUID decisionId, UUID meetingId, String bodyCode, Openness openness) {
        following.giveSurely(
                new RevokePlanItemAmendment(new PlanItemId(item), decisionId, meetingId, bodyCode, openness));
    }
}
