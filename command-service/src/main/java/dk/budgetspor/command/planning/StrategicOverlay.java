package dk.budgetspor.command.planning;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.kernel.planning.KickOffMeetingPlanned;
import dk.budgetspor.kernel.planning.PlanItemCreated;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.PlanItemStatusEvent;
import dk.budgetspor.kernel.planning.PresentationPlanned;
import dk.budgetspor.kernel.planning.StrategicFocusGiven;
import dk.budgetspor.kernel.planning.StrategicFocusLifted;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The part of an item that decides whether it is of special importance, and what the Executive Board does about it. */
@SuppressWarnings("NullAway.Init") // the sourcing handler of the first event assigns
final class StrategicOverlay {
    private UUID planItemId;
    private UUID planId;
    private PlanItemStatus status;
    private @Nullable StrategicFocus focus;
    private @Nullable BoardMeeting presentation;
    private @Nullable BoardMeeting kickOff;

    @CommandHandler
    void handle(GiveStrategicFocus command, PlanRegister plans) {
        ClosedPlansStayAsTheyAre.check(planId, plans);
        EndedItemsAreReopenedFirst.check(status);
        FocusNamesThingsOnce.check(command.focus());
        StrategicFocus wanted = command.focus().inOrder();
        if (!wanted.equals(focus)) {
            apply(new StrategicFocusGiven(
                    planItemId,
                    planId,
                    focus == null ? null : focus.rationale(),
                    wanted.rationale(),
                    focus == null ? null : focus.sustainableDevelopmentGoals(),
                    wanted.sustainableDevelopmentGoals(),
                    focus == null ? null : focus.strengths(),
                    wanted.strengths(),
                    focus == null ? null : focus.policies(),
                    wanted.policies(),
                    focus == null ? null : focus.partnerships(),
                    wanted.partnerships()));
        }
    }

    @CommandHandler
    void handle(LiftStrategicFocus command, PlanRegister plans) {
        ClosedPlansStayAsTheyAre.check(planId, plans);
        StrategicFocus before = OnlyItemsInFocusArePresented.check(focus);
        apply(new StrategicFocusLifted(planItemId, planId, before.rationale(), command.reason()));
    }

    @CommandHandler
    void handle(PlanPresentation command, PlanRegister plans) {
        ClosedPlansStayAsTheyAre.check(planId, plans);
        OnlyItemsInFocusArePresented.check(focus);
        if (!new BoardMeeting(command.presentationOn(), command.presenter()).equals(presentation)) {
            apply(new PresentationPlanned(
                    planItemId,
                    planId,
                    BoardMeeting.dayOf(presentation),
                    command.presentationOn(),
                    command.presenter()));
        }
    }

    @CommandHandler
    void handle(PlanKickOffMeeting command, PlanRegister plans) {
        ClosedPlansStayAsTheyAre.check(planId, plans);
        OnlyItemsInFocusArePresented.check(focus);
        if (!new BoardMeeting(command.kickOffOn(), command.participants()).equals(kickOff)) {
            apply(new KickOffMeetingPlanned(
                    planItemId, planId, BoardMeeting.dayOf(kickOff), command.kickOffOn(), command.participants()));
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
    void on(StrategicFocusGiven event) {
        focus = StrategicFocus.of(event);
    }

    @EventSourcingHandler
    void on(StrategicFocusLifted event) {
        focus = null;
    }

    @EventSourcingHandler
    void on(PresentationPlanned event) {
        presentation = new BoardMeeting(event.presentationOn(), event.presenter());
    }

    @EventSourcingHandler
    void on(KickOffMeetingPlanned event) {
        kickOff = new BoardMeeting(event.kickOffOn(), event.participants());
    }
}
