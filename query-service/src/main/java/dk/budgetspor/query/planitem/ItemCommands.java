package dk.budgetspor.query.planitem;

import dk.budgetspor.query.platform.pages.Accepted;
import dk.budgetspor.query.platform.pages.Submission;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.PostExchange;

/** The commands that the page of an item gives. */
interface ItemCommands {
    @PostExchange("/api/plan-items/{planItemId}/start")
    Accepted start(@PathVariable UUID planItemId, Submission submission);

    @PostExchange("/api/plan-items/{planItemId}/complete")
    Accepted complete(@PathVariable UUID planItemId, Submission submission);

    @PostExchange("/api/plan-items/{planItemId}/reopen")
    Accepted reopen(@PathVariable UUID planItemId, Submission submission);

    @PostExchange("/api/plan-items/{planItemId}/abandon")
    Accepted abandon(@PathVariable UUID planItemId, Submission submission);

    @PostExchange("/api/plan-items/{planItemId}/reword")
    Accepted reword(@PathVariable UUID planItemId, Submission submission);

    @PostExchange("/api/plan-items/{planItemId}/adjust-amounts")
    Accepted adjustAmounts(@PathVariable UUID planItemId, Submission submission);

    @PostExchange("/api/plan-items/{planItemId}/transfer")
    Accepted transfer(@PathVariable UUID planItemId, Submission submission);

    @PostExchange("/api/plan-items/{planItemId}/change-treatment")
    Accepted changeTreatment(@PathVariable UUID planItemId, Submission submission);

    @PostExchange("/api/plan-items/{planItemId}/weigh")
    Accepted weigh(@PathVariable UUID planItemId, Submission submission);

    @PostExchange("/api/plan-items/{planItemId}/derive-from")
    Accepted deriveFrom(@PathVariable UUID planItemId, Submission submission);

    @PostExchange("/api/plan-items/{planItemId}/attach")
    Accepted attach(@PathVariable UUID planItemId, Submission submission);

    @PostExchange("/api/plan-items/{planItemId}/plan-treatment")
    Accepted planTreatment(@PathVariable UUID planItemId, Submission submission);

    @PostExchange("/api/plan-items/{planItemId}/move-treatment")
    Accepted moveTreatment(@PathVariable UUID planItemId, Submission submission);

    @PostExchange("/api/plan-items/{planItemId}/cancel-treatment")
    Accepted cancelTreatment(@PathVariable UUID planItemId, Submission submission);

    @PostExchange("/api/plan-items/{planItemId}/report-progress")
    Accepted reportProgress(@PathVariable UUID planItemId, Submission submission);

    @PostExchange("/api/plan-items/{planItemId}/give-strategic-focus")
    Accepted giveFocus(@PathVariable UUID planItemId, Submission submission);

    @PostExchange("/api/plan-items/{planItemId}/lift-strategic-focus")
    Accepted liftFocus(@PathVariable UUID planItemId, Submission submission);

    @PostExchange("/api/plan-items/{planItemId}/plan-presentation")
    Accepted planPresentation(@PathVariable UUID planItemId, Submission submission);

    @PostExchange("/api/plan-items/{planItemId}/plan-kick-off")
    Accepted planKickOff(@PathVariable UUID planItemId, Submission submission);
}
