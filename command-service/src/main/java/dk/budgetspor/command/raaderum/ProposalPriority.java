package dk.budgetspor.command.raaderum;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.Actor;
import dk.budgetspor.command.platform.BusinessDates;
import dk.budgetspor.command.platform.SecretariesActForOwnBodies;
import dk.budgetspor.command.platform.WhatHasHappenedIsNotInTheFuture;
import dk.budgetspor.command.platform.meetings.MeetingRegister;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.raaderum.MilestoneKind;
import dk.budgetspor.kernel.raaderum.ProcessRule;
import dk.budgetspor.kernel.raaderum.ProposalExemptionGranted;
import dk.budgetspor.kernel.raaderum.SavingsProposalEvent;
import dk.budgetspor.kernel.raaderum.SavingsProposalPrioritised;
import dk.budgetspor.kernel.raaderum.SavingsProposalSubmitted;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The part of a proposal that decides what its committee thinks of it, and from which rules it is exempted. */
@SuppressWarnings("NullAway.Init") // the sourcing handler of the first event assigns
final class ProposalPriority {
    private ProposalCourse course;
    private Preparation preparation = Preparation.NONE;
    private Set<ProcessRule> exempted = new HashSet<>();
    private @Nullable SavingsProposalPrioritised last;

    @CommandHandler
    void handle(
            PrioritiseSavingsProposal command,
            Actor actor,
            Clock clock,
            RoundRegister rounds,
            MeetingRegister meetings,
            MilestoneRegister milestones,
            AffectedMedBodies affected,
            RankRegister ranks) {
        SecretariesActForOwnBodies.check(actor, course.committee());
        ClosedRoundsStayAsTheyAre.check(course.round(), rounds);
        WithdrawnProposalsTakeNothing.check(course);
        WhatHasHappenedIsNotInTheFuture.check("/prioritisedOn", command.prioritisedOn(), clock);
        OnlyRecommendedProposalsHaveARank.check(command.priority(), command.rank());
        CommitteesPrioritiseAtTheirMeetings.check(command.meetingId(), command.prioritisedOn(), course, meetings);
        List<ProcessRule> exemptedFrom =
                BrokenRulesNeedAnExemption.check(against(command, milestones, affected), exempted);
        RanksAreGivenOnce.check(command.rank(), course, ranks);
        SavingsProposalPrioritised now = new SavingsProposalPrioritised(
                course.proposalId(),
                course.roundId(),
                course.bodyCode(),
                command.meetingId().value(),
                command.prioritisedOn(),
                command.priority(),
                command.rank(),
                command.note(),
                command.wantedIdea(),
                exemptedFrom);
        if (!now.equals(last)) {
            apply(now, BusinessDates.of(command.prioritisedOn(), clock));
        }
    }

    private Map<ProcessRule, Optional<Refusal>> against(
            PrioritiseSavingsProposal command, MilestoneRegister milestones, AffectedMedBodies affected) {
        return Map.of(
                ProcessRule.EXECUTIVE_BOARD_BEFORE_COMMITTEE,
                TheExecutiveBoardTreatsFirst.against(command.prioritisedOn(), preparation),
                ProcessRule.MED_BEFORE_COMMITTEE,
                MedIsConsultedFirst.against(command.prioritisedOn(), affected.of(course.area()), preparation),
                ProcessRule.PRIORITISED_IN_THE_WINDOW,
                CommitteesPrioritiseInTheWindow.against(
                        command.prioritisedOn(),
                        course.area(),
                        milestones.ofKind(course.round(), MilestoneKind.COMMITTEE_TREATMENT)));
    }

    @CommandHandler
    void handle(GrantProposalExemption command, RoundRegister rounds) {
        ClosedRoundsStayAsTheyAre.check(course.round(), rounds);
        WithdrawnProposalsTakeNothing.check(course);
        ExemptionsAreGrantedOnce.check(command.rule(), exempted);
        apply(new ProposalExemptionGranted(course.proposalId(), course.roundId(), command.rule(), command.reason()));
    }

    @EventSourcingHandler
    void on(SavingsProposalSubmitted event) {
        course = ProposalCourse.of(event);
    }

    @EventSourcingHandler
    void on(SavingsProposalEvent event) {
        course = course.after(event);
        preparation = preparation.after(event);
        if (event instanceof ProposalExemptionGranted granted) {
            exempted.add(granted.rule());
        } else if (event instanceof SavingsProposalPrioritised prioritised) {
            last = prioritised;
        }
    }
}
