package dk.budgetspor.command.automation;

import dk.budgetspor.command.meetings.LetItemAwaitDate;
import dk.budgetspor.command.meetings.PostponedItem;
import dk.budgetspor.kernel.meetings.AgendaItemPostponed;
import dk.budgetspor.kernel.meetings.MeetingEvent;
import dk.budgetspor.kernel.meetings.MeetingId;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** An item that was postponed to another meeting stands on its agenda; one that cannot awaits a date. */
@Component
@DisallowReplay
@ProcessingGroup(WhenItemPostponedThenAddItThere.GROUP)
class WhenItemPostponedThenAddItThere {
    static final String GROUP = "automation.add-postponed-item";

    private final Following following;
    private final Past past;

    WhenItemPostponedThenAddItThere(Following following, Past past) {
        this.following = following;
        this.past = past;
    }

    @EventHandler
    void on(AgendaItemPostponed event, DomainEventMessage<?> message) {
        UUID to = event.toMeetingId();
        if (to != null) {
            following.once(
                    GROUP,
                    message,
                    () -> following
                            .give(PostponedItem.onAgenda(
                                    event.agendaItemId(), to, past.before(message, MeetingEvent.class)))
                            .ifPresent(refusal -> following.giveSurely(new LetItemAwaitDate(
                                    new MeetingId(event.meetingId()), event.agendaItemId(), event.reason()))));
        }
    }
}
