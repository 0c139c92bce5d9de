package dk.budgetspor.command.raaderum;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.Actor;
import dk.budgetspor.command.platform.AreaManagersActForOwnAreas;
import dk.budgetspor.command.platform.BusinessDates;
import dk.budgetspor.command.platform.ExpectedVersion;
import dk.budgetspor.command.platform.WhatHasHappenedIsNotInTheFuture;
import dk.budgetspor.command.raaderum.RoundRegister.Round;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.raaderum.ProposalTextEvent;
import dk.budgetspor.kernel.raaderum.SavingsProposalEvent;
import dk.budgetspor.kernel.raaderum.SavingsProposalSubmitted;
import dk.budgetspor.kernel.raaderum.SavingsProposalWithdrawn;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.interceptors.MessageHandlerInterceptor;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * A proposal how to save (råderumsforslag, document C) from being handed in to an item of a plan. This part decides what
 * it says; its members decide how it goes through the process and what becomes of it.
 */
@Aggregate(snapshotTriggerDefinition = "snapshotsOfLongStreams")
@Revision("1")
@SuppressWarnings("NullAway.Init") // the sourcing handler of the first event assigns
final class SavingsProposal {
    @AggregateIdentifier
    private UUID proposalId;

    private ProposalCourse course;
    private String number;
    private int textVersion;
    private ProposalText text;

    @AggregateMember
    private ProposalProcess process = new ProposalProcess();

    @AggregateMember
    private ProposalPriority priority = new ProposalPriority();

    @AggregateMember
    private ProposalInBudget budget = new ProposalInBudget();

    @AggregateMember
    private ProposalVerdicts verdicts = new ProposalVerdicts();

    SavingsProposal() {}

    @CommandHandler
    SavingsProposal(
            SubmitSavingsProposal command,
            Actor actor,
            Clock clock,
            RoundRegister rounds,
            MilestoneRegister milestones,
            ProposalNumberRegister numbers,
            TextRegisters registers) {
        AreaCode area = new AreaCode(command.text().areaCode());
        AreaManagersActForOwnAreas.check(actor, area.value());
        Round round = ClosedRoundsStayAsTheyAre.check(command.roundId(), rounds);
        WhatHasHappenedIsNotInTheFuture.check("/submittedOn", command.submittedOn(), clock);
        ProposalNumbersAreUniqueInARound.check(command.roundId(), command.number(), numbers);
        ProposalText told =
                TextsAreInOrder.check(command.text(), List.of(), command.roundId(), round.budgetYear(), registers);
        apply(
                command.event(told, LateProposalsAreMarked.deadline(command.roundId(), area, milestones)),
                BusinessDates.of(command.submittedOn(), clock));
    }

    @MessageHandlerInterceptor
    void guard(CommandMessage<?> command) {
        ExpectedVersion.check(command);
    }

    /** The head of an area keeps a proposal in own areas: the one it was in, and the one it goes to. */
    @CommandHandler
    void handle(
            ReviseSavingsProposal command, Actor actor, Clock clock, RoundRegister rounds, TextRegisters registers) {
        AreaManagersActForOwnAreas.check(actor, command.text().areaCode());
        Round round = mayChange(actor, rounds);
        WhatHasHappenedIsNotInTheFuture.check("/revisedOn", command.revisedOn(), clock);
        ProposalText told =
                TextsAreInOrder.check(command.text(), text.ideaIds(), course.round(), round.budgetYear(), registers);
        if (!told.equals(text)) {
            apply(
                    command.event(course.roundId(), textVersion + 1, number, told),
                    BusinessDates.of(command.revisedOn(), clock));
        }
    }

    @CommandHandler
    void handle(WithdrawSavingsProposal command, Actor actor, Clock clock, RoundRegister rounds) {
        mayChange(actor, rounds);
        WhatHasHappenedIsNotInTheFuture.check("/withdrawnOn", command.withdrawnOn(), clock);
        apply(
                new SavingsProposalWithdrawn(proposalId, course.roundId(), command.withdrawnOn(), command.reason()),
                BusinessDates.of(command.withdrawnOn(), clock));
    }

    private Round mayChange(Actor actor, RoundRegister rounds) {
        AreaManagersActForOwnAreas.check(actor, course.areaCode());
        Round round = ClosedRoundsStayAsTheyAre.check(course.round(), rounds);
        WithdrawnProposalsTakeNothing.check(course);
        DecidedProposalsStayAsTheyAre.check(course);
        return round;
    }

    @EventSourcingHandler
    void on(SavingsProposalSubmitted event) {
        proposalId = event.proposalId();
        number = event.number();
        course = ProposalCourse.of(event);
        tell(event);
    }

    @EventSourcingHandler
    void on(SavingsProposalEvent event) {
        course = course.after(event);
        if (event instanceof ProposalTextEvent told) {
            tell(told);
        }
    }

    private void tell(ProposalTextEvent told) {
        textVersion = told.textVersion();
        text = ProposalText.of(told);
    }
}
