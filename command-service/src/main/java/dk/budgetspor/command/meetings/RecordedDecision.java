package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.DecisionCorrected;
import dk.budgetspor.kernel.meetings.DecisionEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it stands.
 *
 * @param decisionId the decision
 * @param agendaItemId the item it was made on
 * @param caseNumber the case it is about; null if it has no number
 * @param openness whether everybody may see it
 * @param corrections how often it was corrected
 * @param content what it says now
 */
record RecordedDecision(
        UUID decisionId,
        UUID agendaItemId,
        @Nullable String caseNumber,
        Openness openness,
        int corrections,
        DecisionContent content) {
    static RecordedDecision of(DecisionEvent event) {
        return new RecordedDecision(
                event.decisionId(),
                event.agendaItemId(),
                event.caseNumber(),
                event.openness(),
                event instanceof DecisionCorrected corrected ? corrected.number() : 0,
                DecisionContent.of(event));
    }
}
