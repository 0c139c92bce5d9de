package dk.budgetspor.command.automation;

import dk.budgetspor.command.calendar.ReturnTopic;
import dk.budgetspor.command.meetings.PutOnAgenda;
import dk.budgetspor.kernel.calendar.TopicTaken;
import dk.budgetspor.kernel.calendar.WheelId;
import dk.budgetspor.kernel.organisation.BodyCode;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** A topic that was taken from an annual wheel becomes a point on the agenda, or goes back to the wheel. */
@Component
@DisallowReplay
@ProcessingGroup(WhenTopicTakenThenAddAgendaItem.GROUP)
class WhenTopicTakenThenAddAgendaItem {
    static final String GROUP = "automation.add-topic-to-agenda";

    private final Following following;

    WhenTopicTakenThenAddAgendaItem(Following following) {
        this.following = following;
    }

    @EventHandler
    void on(TopicTaken event, EventMessage<?> message) {
        following.once(
                GROUP,
                message,
                () -> following
                        .give(PutOnAgenda.point(
                                event.meetingId(), event.agendaItemId(), event.title(), event.openness()))
                        .ifPresent(refusal -> following.giveSurely(new ReturnTopic(
                                new WheelId(new BodyCode(event.bodyCode()), event.year()),
                                event.topicId(),
                                event.meetingId(),
                                refusal.code().code()))));
    }
}
