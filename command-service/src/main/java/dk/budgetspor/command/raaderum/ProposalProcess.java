package dk.budgetspor.command.raaderum;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.Actor;
import dk.budgetspor.command.platform.BusinessDates;
import dk.budgetspor.command.platform.SecretariesActForOwnBodies;
import dk.budgetspor.command.platform.WhatHasHappenedIsNotInTheFuture;
import dk.budgetspor.command.platform.bodies.BodyRegister;
import dk.budgetspor.command.platform.bodies.NamedBodiesExist;
import dk.budgetspor.kernel.raaderum.MedBodyConsulted;
import dk.budgetspor.kernel.raaderum.SavingsProposalEvent;
import dk.budgetspor.kernel.raaderum.SavingsProposalForwarded;
import dk.budgetspor.kernel.raaderum.SavingsProposalReturned;
import dk.budgetspor.kernel.raaderum.SavingsProposalSubmitted;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The part of a proposal that decides what comes before the committee: the Executive Board and co-determination. */
@SuppressWarnings("NullAway.Init") // the sourcing handler of the first event assigns
final class ProposalProcess {
    private ProposalCourse course;
    private Preparation preparation = Preparation.NONE;

    @CommandHandler
    void handle(TreatByExecutiveBoard command, Clock clock, RoundRegister rounds) {
        ClosedRoundsStayAsTheyAre.check(course.round(), rounds);
        WithdrawnProposalsTakeNothing.check(course);
        WhatHasHappenedIsNotInTheFuture.check("/treatedOn", command.treatedOn(), clock);
        WhatGoesBackIsToldWhy.check(command.verdict(), command.note());
        if (!preparation.endsWith(new BoardTreatment(command.verdict(), command.treatedOn(), command.note()))) {
            apply(treated(command), BusinessDates.of(command.treatedOn(), clock));
        }
    }

    private SavingsProposalEvent treated(TreatByExecutiveBoard command) {
        return command.verdict() == BoardVerdict.FORWARDED
                ? new SavingsProposalForwarded(
                        course.proposalId(), course.roundId(), command.treatedOn(), command.note())
                : new SavingsProposalReturned(
                        course.proposalId(), course.roundId(), command.treatedOn(), command.note());
    }

    @CommandHandler
    void handle(
            RecordMedConsultation command,
            Actor actor,
            Clock clock,
            RoundRegister rounds,
            BodyRegister bodies,
            AffectedMedBodies affected) {
        SecretariesActForOwnBodies.check(actor, command.bodyCode());
        ClosedRoundsStayAsTheyAre.check(course.round(), rounds);
        WithdrawnProposalsTakeNothing.check(course);
        NamedBodiesExist.check("/bodyCode", command.bodyCode(), bodies);
        OnlyAffectedBodiesAreConsulted.check(command.bodyCode(), affected.of(course.area()));
        WhatHasHappenedIsNotInTheFuture.check("/consultedOn", command.consultedOn(), clock);
        String body = command.bodyCode().value();
        if (!preparation.holds(new MedConsultation(body, command.consultedOn(), command.statement()))) {
            apply(
                    new MedBodyConsulted(
                            course.proposalId(), course.roundId(), body, command.consultedOn(), command.statement()),
                    BusinessDates.of(command.consultedOn(), clock));
        }
    }

    @EventSourcingHandler
    void on(SavingsProposalSubmitted event) {
        course = ProposalCourse.of(event);
    }

    @EventSourcingHandler
    void on(SavingsProposalEvent event) {
        course = course.after(event);
        preparation = preparation.after(event);
    }
}
