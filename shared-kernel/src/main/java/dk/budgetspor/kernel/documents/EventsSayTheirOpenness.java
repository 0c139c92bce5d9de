package dk.budgetspor.kernel.documents;

import java.util.Set;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Revision 1 of some events did not say whether everybody may see what they tell of: a decision then is as long as its
 * item is open, and a topic of the wheel became an open item.
 */
public final class EventsSayTheirOpenness extends SingleEventUpcaster {
    private static final Set<String> NAMES =
            Set.of("calendar.TopicTaken", "meetings.DecisionRecorded", "meetings.DecisionCorrected");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return NAMES.contains(event.getType().getName())
                && "1".equals(event.getType().getRevision());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(
                new SimpleSerializedType(event.getType().getName(), "2"),
                JsonNode.class,
                told -> ((ObjectNode) told).put("openness", Openness.OPEN.name()));
    }
}
