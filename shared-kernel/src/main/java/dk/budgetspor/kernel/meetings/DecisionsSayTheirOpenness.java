package dk.budgetspor.kernel.meetings;

import dk.budgetspor.kernel.documents.Openness;
import java.util.Set;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Revision 1 of a decision did not say whether everybody may see it: then as long as its item is open. */
public final class DecisionsSayTheirOpenness extends SingleEventUpcaster {
    private static final Set<String> DECISIONS = Set.of("meetings.DecisionRecorded", "meetings.DecisionCorrected");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return DECISIONS.contains(event.getType().getName())
                && "1".equals(event.getType().getRevision());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(
                new SimpleSerializedType(event.getType().getName(), "2"),
                JsonNode.class,
                decision -> ((ObjectNode) decision).put("openness", Openness.OPEN.name()));
    }
}
