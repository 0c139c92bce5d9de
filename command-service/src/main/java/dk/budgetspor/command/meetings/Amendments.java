package dk.budgetspor.command.meetings;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.Actor;
import dk.budgetspor.command.platform.SecretariesActForOwnBodies;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.Amendment;
import dk.budgetspor.kernel.meetings.AmendmentRefused;
import dk.budgetspor.kernel.meetings.AmendmentRetried;
import dk.budgetspor.kernel.meetings.AmendmentSettled;
import dk.budgetspor.kernel.meetings.DecisionEvent;
import dk.budgetspor.kernel.meetings.MeetingEvent;
import dk.budgetspor.kernel.meetings.MeetingScheduled;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The part of a meeting that decides what becomes of texts that items of plans could not take. */
@SuppressWarnings("NullAway.Init") // the sourcing handler of the first event assigns
final class Amendments {
    private MeetingCourse course;
    private AgendaItems items = AgendaItems.NONE;
    private RecordedDecisions decisions = RecordedDecisions.NONE;
    private RefusedAmendments refused = RefusedAmendments.NONE;

    /** Nothing where the decision was corrected in the meantime, or where it is known. */
    @CommandHandler
    void handle(RefuseAmendment command) {
        RecordedDecision decision = NamedDecisionsWereMade.check(command.decisionId(), decisions);
        Amendment amendment = command.amendment();
        if (Amendment.together(decision.content().amendments()).contains(amendment)
                && refused.find(decision.decisionId(), amendment.planItemId()).isEmpty()) {
            apply(new AmendmentRefused(
                    course.meetingId(),
                    decision.decisionId(),
                    course.bodyCode(),
                    openness(decision),
                    amendment.planItemId(),
                    amendment.text(),
                    command.code()));
        }
    }

    @CommandHandler
    void handle(RetryAmendment command, Actor actor) {
        SecretariesActForOwnBodies.check(actor, course.body());
        RecordedDecision decision = NamedDecisionsWereMade.check(command.decisionId(), decisions);
        OnlyRefusedAmendmentsAreRetriedOrSettled.check(decision, command.planItemId(), refused);
        Amendment.together(decision.content().amendments()).stream()
                .filter(amendment ->
                        amendment.planItemId().equals(command.planItemId().value()))
                .forEach(amendment -> apply(new AmendmentRetried(
                        course.meetingId(),
                        decision.decisionId(),
                        course.bodyCode(),
                        openness(decision),
                        decision.content().decidedOn(),
                        amendment.planItemId(),
                        amendment.text())));
    }

    @CommandHandler
    void handle(SettleAmendment command, Actor actor) {
        SecretariesActForOwnBodies.check(actor, course.body());
        RecordedDecision decision = NamedDecisionsWereMade.check(command.decisionId(), decisions);
        OnlyRefusedAmendmentsAreRetriedOrSettled.check(decision, command.planItemId(), refused);
        apply(new AmendmentSettled(
                course.meetingId(), decision.decisionId(), command.planItemId().value(), command.note()));
    }

    /** What was decided on a closed item is closed whatever it says. */
    private Openness openness(RecordedDecision decision) {
        return items.find(decision.agendaItemId())
                .map(AgendaItem::openness)
                .filter(Openness.CLOSED::equals)
                .orElse(decision.openness());
    }

    @EventSourcingHandler
    void on(MeetingScheduled event) {
        course = MeetingCourse.of(event);
    }

    @EventSourcingHandler
    void on(MeetingEvent event) {
        course = course.after(event);
        items = items.after(event);
        refused = refused.after(event);
        if (event instanceof DecisionEvent decision) {
            decisions = decisions.after(decision);
        }
    }
}
