package dk.budgetspor.command.calendar;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.Map;
import java.util.UUID;

/** A topic that was dropped or taken onto an agenda stands as it is. */
final class OnlyPlannedTopicsChange {
    private OnlyPlannedTopicsChange() {}

    static PlannedTopic check(UUID topicId, Map<UUID, PlannedTopic> topics) {
        PlannedTopic topic = topics.get(topicId);
        if (topic == null) {
            throw Refusal.of("/topicId", ErrorCode.TOPIC_IS_NOT_PLANNED);
        }
        return topic;
    }
}
