package dk.budgetspor.command.planning;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.BusinessDates;
import dk.budgetspor.kernel.planning.PlanItemAmended;
import dk.budgetspor.kernel.planning.PlanItemAmendmentRevoked;
import dk.budgetspor.kernel.planning.PlanItemCreated;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.PlanItemStatusEvent;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The part of an item that takes what decisions add to it, of each decision one text. */
@SuppressWarnings("NullAway.Init") // the sourcing handler of the first event assigns
final class DecidedTexts {
    private UUID planItemId;
    private UUID planId;
    private PlanItemStatus status;
    private Map<UUID, DecidedText> texts = new HashMap<>();

    /** A text that stands can always come to be closed, or of another day: rules are about what is added. */
    @CommandHandler
    void handle(AmendPlanItem command, PlanRegister plans, Clock clock) {
        DecidedText before = texts.get(command.decisionId());
        DecidedText now = new DecidedText(command.text(), command.decidedOn(), command.openness());
        if (before == null || !before.text().equals(now.text())) {
            AbandonedItemsTakeNoAmendments.check(status);
            ClosedPlansStayAsTheyAre.check(planId, plans);
        }
        if (!now.equals(before)) {
            apply(
                    new PlanItemAmended(
                            planItemId,
                            planId,
                            command.decisionId(),
                            command.meetingId(),
                            command.bodyCode(),
                            command.decidedOn(),
                            command.openness(),
                            command.text()),
                    BusinessDates.of(command.decidedOn(), clock));
        }
    }

    /** Never refused: what a body has not decided does not stand on as if it had. */
    @CommandHandler
    void handle(RevokePlanItemAmendment command) {
        DecidedText before = texts.get(command.decisionId());
        if (before != null) {
            apply(new PlanItemAmendmentRevoked(
                    planItemId,
                    planId,
                    command.decisionId(),
                    command.meetingId(),
                    command.bodyCode(),
                    command.openness(),
                    before.text()));
        }
    }

    @EventSourcingHandler
    void on(PlanItemCreated event) {
        planItemId = event.planItemId();
        planId = event.planId();
        status = event.status();
    }

    @EventSourcingHandler
    void on(PlanItemStatusEvent event) {
        status = event.status();
    }

    @EventSourcingHandler
    void on(PlanItemAmended event) {
        texts.put(event.decisionId(), new DecidedText(event.text(), event.decidedOn(), event.openness()));
    }

    @EventSourcingHandler
    void on(PlanItemAmendmentRevoked event) {
        texts.remove(event.decisionId());
    }
}
