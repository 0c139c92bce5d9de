package dk.budgetspor.command.raaderum;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.BusinessDates;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.raaderum.PlanItemRetried;
import dk.budgetspor.kernel.raaderum.ProposalAwaitsPlan;
import dk.budgetspor.kernel.raaderum.ProposalBecamePlanItem;
import dk.budgetspor.kernel.raaderum.ProposalTextEvent;
import dk.budgetspor.kernel.raaderum.ProposalVerdictRefused;
import dk.budgetspor.kernel.raaderum.ProposalVerdictRevoked;
import dk.budgetspor.kernel.raaderum.SavingsProposalAdopted;
import dk.budgetspor.kernel.raaderum.SavingsProposalEvent;
import dk.budgetspor.kernel.raaderum.SavingsProposalRejected;
import dk.budgetspor.kernel.raaderum.SavingsProposalSubmitted;
import dk.budgetspor.kernel.raaderum.Verdict;
import java.time.Clock;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The part of a proposal that decides what decisions make of it, and that it becomes an item of a plan once. */
@SuppressWarnings("NullAway.Init") // the sourcing handler of the first event assigns
final class ProposalVerdicts {
    private ProposalCourse course;
    private String number;
    private ProposalText text;
    private @Nullable UUID planItemId;
    private @Nullable String awaitedFor;

    /** What was withdrawn before the decision came here takes no verdict; that, too, is told once. */
    @CommandHandler
    void handle(DecideSavingsProposal command, Clock clock, RoundRegister rounds) {
        DecidedVerdict now = new DecidedVerdict(
                command.decisionId(), command.verdict(), course.withdrawn() ? null : command.decidedOn());
        if (course.verdicts().of(command.decisionId()).filter(now::equals).isEmpty()) {
            apply(told(command, rounds), BusinessDates.of(command.decidedOn(), clock));
        }
    }

    private SavingsProposalEvent told(DecideSavingsProposal command, RoundRegister rounds) {
        if (course.withdrawn()) {
            return new ProposalVerdictRefused(
                    course.proposalId(),
                    course.roundId(),
                    command.decisionId(),
                    command.meetingId(),
                    command.verdict(),
                    ErrorCode.PROPOSAL_IS_WITHDRAWN.code());
        }
        if (command.verdict() == Verdict.REJECTED) {
            return new SavingsProposalRejected(
                    course.proposalId(),
                    course.roundId(),
                    command.decisionId(),
                    command.meetingId(),
                    command.bodyCode().value(),
                    command.decidedOn());
        }
        return new SavingsProposalAdopted(
                course.proposalId(),
                course.roundId(),
                command.decisionId(),
                command.meetingId(),
                command.bodyCode().value(),
                command.decidedOn(),
                rounds.find(course.round()).orElseThrow().budgetYear(),
                number,
                text.title(),
                text.areaCode(),
                text.description(),
                text.amounts());
    }

    @CommandHandler
    void handle(RevokeProposalVerdict command) {
        if (course.verdicts().of(command.decisionId()).isPresent()) {
            apply(new ProposalVerdictRevoked(
                    course.proposalId(), course.roundId(), command.decisionId(), command.meetingId()));
        }
    }

    @CommandHandler
    void handle(LinkPlanItem command) {
        if (planItemId == null) {
            apply(new ProposalBecamePlanItem(
                    course.proposalId(),
                    course.roundId(),
                    command.planId().value(),
                    command.planItemId().value()));
        }
    }

    @CommandHandler
    void handle(AwaitPlan command) {
        if (planItemId == null && course.verdicts().adopted() && !command.code().equals(awaitedFor)) {
            apply(new ProposalAwaitsPlan(course.proposalId(), course.roundId(), command.budgetYear(), command.code()));
        }
    }

    /** Also when the round is over: its proposals have still to become what was decided. */
    @CommandHandler
    void handle(RetryPlanItem command, RoundRegister rounds) {
        OnlyWhatAwaitsAPlanIsRetried.check(course.verdicts(), awaitedFor);
        apply(new PlanItemRetried(
                course.proposalId(),
                course.roundId(),
                rounds.find(course.round()).orElseThrow().budgetYear()));
    }

    @EventSourcingHandler
    void on(SavingsProposalSubmitted event) {
        course = ProposalCourse.of(event);
        number = event.number();
        text = ProposalText.of(event);
    }

    @EventSourcingHandler
    void on(SavingsProposalEvent event) {
        course = course.after(event);
        if (event instanceof ProposalTextEvent told) {
            text = ProposalText.of(told);
        } else if (event instanceof ProposalBecamePlanItem became) {
            planItemId = became.planItemId();
            awaitedFor = null;
        } else if (event instanceof ProposalAwaitsPlan awaits) {
            awaitedFor = awaits.code();
        } else if (event instanceof SavingsProposalAdopted || event instanceof PlanItemRetried) {
            awaitedFor = null;
        }
    }
}
