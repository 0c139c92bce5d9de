package dk.budgetspor.command.meetings;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.Actor;
import dk.budgetspor.command.platform.BusinessDates;
import dk.budgetspor.command.platform.SecretariesActForOwnBodies;
import dk.budgetspor.command.platform.areas.AreaRegister;
import dk.budgetspor.command.platform.bodies.BodyRegister;
import dk.budgetspor.command.platform.cases.CaseRegister;
import dk.budgetspor.command.platform.proposals.ProposalRegister;
import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.DecisionCorrected;
import dk.budgetspor.kernel.meetings.DecisionEvent;
import dk.budgetspor.kernel.meetings.DecisionRecorded;
import dk.budgetspor.kernel.meetings.FollowUp;
import dk.budgetspor.kernel.meetings.FollowUpClosed;
import dk.budgetspor.kernel.meetings.MeetingEvent;
import dk.budgetspor.kernel.meetings.MeetingScheduled;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The part of a meeting that decides what is recorded as its decisions, and what becomes of them. */
@SuppressWarnings("NullAway.Init") // the sourcing handler of the first event assigns
final class Decisions {
    private MeetingCourse course;
    private AgendaItems items = AgendaItems.NONE;
    private RecordedDecisions decisions = RecordedDecisions.NONE;
    private Set<UUID> closed = new HashSet<>();

    @CommandHandler
    void handle(
            RecordDecision command,
            Actor actor,
            Clock clock,
            CaseRegister cases,
            DecisionRegister others,
            PlanningRegister planning,
            BodyRegister bodies,
            AreaRegister areas,
            ProposalRegister proposals) {
        SecretariesActForOwnBodies.check(actor, course.body());
        MinutesAreTakenFromTheOpening.check(course);
        AgendaItem item = NamedItemsAreOnTheAgenda.standing("/agendaItemId", command.agendaItemId(), items);
        SlotsAreOnlyTimes.check("/agendaItemId", item);
        ItemsAreDecidedOnce.check(item);
        Openness openness = Objects.requireNonNullElse(command.openness(), item.openness());
        WhatBelongsToClosedMattersIsClosed.check(item.openness(), openness);
        DecisionContent content = command.content();
        ContentIsInOrder.check(content, List.of(), course, clock, planning, bodies, areas);
        ProposalsAreDecidedInTheOpen.check(content, openness);
        DecidedProposalsStand.check(content.savingsProposals(), List.of(), proposals);
        String outOfTurn = turn(item, command, cases, others);
        apply(
                new DecisionRecorded(
                        course.meetingId(),
                        command.decisionId().value(),
                        item.agendaItemId(),
                        course.bodyCode(),
                        item.caseNumber(),
                        openness,
                        content.decidedOn(),
                        content.outcome(),
                        content.text(),
                        content.dissent(),
                        content.votes(),
                        content.remarks(),
                        content.planIds(),
                        content.planItemIds(),
                        content.amendments(),
                        content.savingsProposals(),
                        outOfTurn),
                BusinessDates.of(content.decidedOn(), clock));
    }

    private @Nullable String turn(
            AgendaItem item, RecordDecision command, CaseRegister cases, DecisionRegister others) {
        if (item.caseNumber() == null) {
            return null;
        }
        CaseNumber number = new CaseNumber(item.caseNumber());
        List<BodyCode> route = cases.find(number).map(CaseRegister.Case::route).orElse(List.of());
        return BodiesDecideInRouteOrder.check(
                course.body(), number, route, command.content().decidedOn(), command.outOfTurn(), others);
    }

    /** From the recording on, also of complete minutes. */
    @CommandHandler
    void handle(
            CorrectDecision command,
            Actor actor,
            Clock clock,
            PlanningRegister planning,
            BodyRegister bodies,
            AreaRegister areas,
            ProposalRegister proposals) {
        SecretariesActForOwnBodies.check(actor, course.body());
        RecordedDecision before = NamedDecisionsWereMade.check(command.decisionId(), decisions);
        DecisionContent content = command.content()
                .with(FollowUpsKeepTheirIdentity.in(
                        command.content().remarks(), before.content().remarks()));
        ContentIsInOrder.check(content, before.content().followUps(), course, clock, planning, bodies, areas);
        Openness openness = Objects.requireNonNullElse(command.openness(), before.openness());
        WhatBelongsToClosedMattersIsClosed.check(
                items.find(before.agendaItemId()).map(AgendaItem::openness).orElse(Openness.OPEN), openness);
        ProposalsAreDecidedInTheOpen.check(content, openness);
        DecidedProposalsStand.check(content.savingsProposals(), before.content().savingsProposals(), proposals);
        if (!content.equals(before.content()) || openness != before.openness()) {
            apply(
                    new DecisionCorrected(
                            course.meetingId(),
                            before.decisionId(),
                            before.agendaItemId(),
                            course.bodyCode(),
                            before.caseNumber(),
                            before.corrections() + 1,
                            openness,
                            content.decidedOn(),
                            content.outcome(),
                            content.text(),
                            content.dissent(),
                            content.votes(),
                            content.remarks(),
                            content.planIds(),
                            content.planItemIds(),
                            content.amendments(),
                            content.savingsProposals(),
                            command.reason()),
                    BusinessDates.of(content.decidedOn(), clock));
        }
    }

    @CommandHandler
    void handle(CloseFollowUp command, Actor actor) {
        RecordedDecision decision = decisions
                .withFollowUp(command.followUpId())
                .orElseThrow(() -> Refusal.of("/followUpId", ErrorCode.UNKNOWN_FOLLOW_UP, command.followUpId()));
        FollowUp followUp = decision.content().followUps().stream()
                .filter(one -> one.followUpId().equals(command.followUpId()))
                .findFirst()
                .orElseThrow();
        FollowUpsAreClosedByWhoTheyOblige.check(actor, course.bodyCode(), followUp);
        FollowUpsAreClosedOnce.check(command.followUpId(), closed);
        apply(new FollowUpClosed(course.meetingId(), decision.decisionId(), command.followUpId(), command.note()));
    }

    @EventSourcingHandler
    void on(MeetingScheduled event) {
        course = MeetingCourse.of(event);
    }

    @EventSourcingHandler
    void on(MeetingEvent event) {
        course = course.after(event);
        items = items.after(event);
        if (event instanceof DecisionEvent decision) {
            decisions = decisions.after(decision);
        } else if (event instanceof FollowUpClosed followUp) {
            closed.add(followUp.followUpId());
        }
    }
}
