package dk.budgetspor.standalone;

import dk.budgetspor.kernel.budget.BudgetCorrectionEvent;
import dk.budgetspor.kernel.budget.BudgetFollowUpEvent;
import dk.budgetspor.kernel.budget.BudgetFollowUpId;
import dk.budgetspor.kernel.cases.CaseEvent;
import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.meetings.MeetingEvent;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.organisation.BodyEvent;
import dk.budgetspor.kernel.organisation.ManagementAreaEvent;
import dk.budgetspor.kernel.planning.ImplementationPlanEvent;
import dk.budgetspor.kernel.planning.PlanItemEvent;
import dk.budgetspor.kernel.raaderum.HearingResponseEvent;
import dk.budgetspor.kernel.raaderum.SavingsIdeaEvent;
import dk.budgetspor.kernel.raaderum.SavingsProposalEvent;
import dk.budgetspor.kernel.raaderum.SavingsRoundEvent;
import dk.budgetspor.kernel.raaderum.WorkPackageEvent;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Puts events into the store as a command would leave them; no command is to follow on the same aggregate. */
record Told(Running app) {
    /** The place of the event in the store. */
    long tell(PlanItemEvent event) {
        return tell("PlanItem", event.planItemId().toString(), event);
    }

    long tell(CaseEvent event) {
        return tell("Case", new CaseNumber(event.caseNumber()).aggregateId(), event);
    }

    long tell(BodyEvent event) {
        return tell("Body", new BodyCode(event.code()).aggregateId(), event);
    }

    long tell(ImplementationPlanEvent event) {
        return tell("ImplementationPlan", event.planId().toString(), event);
    }

    long tell(ManagementAreaEvent event) {
        return tell("ManagementArea", new AreaCode(event.code()).aggregateId(), event);
    }

    long tell(MeetingEvent event) {
        return tell("Meeting", event.meetingId().toString(), event);
    }

    long tell(SavingsRoundEvent event) {
        return tell("SavingsRound", event.roundId().toString(), event);
    }

    long tell(SavingsIdeaEvent event) {
        return tell("SavingsIdea", event.ideaId().toString(), event);
    }

    long tell(WorkPackageEvent event) {
        return tell("WorkPackage", event.workPackageId().toString(), event);
    }

    long tell(SavingsProposalEvent event) {
        return tell("SavingsProposal", event.proposalId().toString(), event);
    }

    long tell(HearingResponseEvent event) {
        return tell("HearingResponse", event.responseId().toString(), event);
    }

    long tell(BudgetCorrectionEvent event) {
        return tell("BudgetCorrection", event.correctionId().toString(), event);
    }

    long tell(BudgetFollowUpEvent event) {
        return tell("BudgetFollowUp", new BudgetFollowUpId(event.month()).aggregateId(), event);
    }

    private long tell(String aggregate, String id, Object event) {
        EventStore store = app.context().getBean(EventStore.class);
        store.publish(new GenericDomainEventMessage<>(
                aggregate,
                id,
                store.lastSequenceNumberFor(id).orElse(-1L) + 1,
                event,
                Map.of("actor", "planner", "actorName", "planner", "role", "PLANNER")));
        return app.lastPosition();
    }

    static UUID id(String text) {
        return UUID.fromString(text);
    }
}
