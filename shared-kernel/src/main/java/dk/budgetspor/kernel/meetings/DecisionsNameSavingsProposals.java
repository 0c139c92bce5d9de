package dk.budgetspor.kernel.meetings;

import java.util.Set;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Up to revision 2 decisions were about plans and their items and not about savings proposals. */
public final class DecisionsNameSavingsProposals extends SingleEventUpcaster {
    private static final Set<String> NAMES = Set.of("meetings.DecisionRecorded", "meetings.DecisionCorrected");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return NAMES.contains(event.getType().getName())
                && "2".equals(event.getType().getRevision());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(new SimpleSerializedType(event.getType().getName(), "3"), JsonNode.class, told -> {
            ((ObjectNode) told).putArray("savingsProposals");
            return told;
        });
    }
}
