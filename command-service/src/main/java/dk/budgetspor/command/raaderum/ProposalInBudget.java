package dk.budgetspor.command.raaderum;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.BusinessDates;
import dk.budgetspor.command.platform.WhatHasHappenedIsNotInTheFuture;
import dk.budgetspor.kernel.raaderum.SavingsProposalEvent;
import dk.budgetspor.kernel.raaderum.SavingsProposalIncorporated;
import dk.budgetspor.kernel.raaderum.SavingsProposalPutInCatalogue;
import dk.budgetspor.kernel.raaderum.SavingsProposalSubmitted;
import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The part of a proposal that decides how it comes into the catalogue and into the budget of the first reading. */
@SuppressWarnings("NullAway.Init") // the sourcing handler of the first event assigns
final class ProposalInBudget {
    private ProposalCourse course;
    private @Nullable LocalDate putOn;
    private @Nullable LocalDate incorporatedOn;

    @CommandHandler
    void handle(PutProposalInCatalogue command, Clock clock, RoundRegister rounds) {
        ClosedRoundsStayAsTheyAre.check(course.round(), rounds);
        WithdrawnProposalsTakeNothing.check(course);
        WhatHasHappenedIsNotInTheFuture.check("/putOn", command.putOn(), clock);
        if (!command.putOn().equals(putOn)) {
            apply(
                    new SavingsProposalPutInCatalogue(course.proposalId(), course.roundId(), command.putOn()),
                    BusinessDates.of(command.putOn(), clock));
        }
    }

    @CommandHandler
    void handle(IncorporateSavingsProposal command, Clock clock, RoundRegister rounds) {
        ClosedRoundsStayAsTheyAre.check(course.round(), rounds);
        WithdrawnProposalsTakeNothing.check(course);
        OnlyTheCatalogueIsIncorporated.check(putOn);
        WhatHasHappenedIsNotInTheFuture.check("/incorporatedOn", command.incorporatedOn(), clock);
        if (!command.incorporatedOn().equals(incorporatedOn)) {
            apply(
                    new SavingsProposalIncorporated(course.proposalId(), course.roundId(), command.incorporatedOn()),
                    BusinessDates.of(command.incorporatedOn(), clock));
        }
    }

    @EventSourcingHandler
    void on(SavingsProposalSubmitted event) {
        course = ProposalCourse.of(event);
    }

    @EventSourcingHandler
    void on(SavingsProposalEvent event) {
        course = course.after(event);
        if (event instanceof SavingsProposalPutInCatalogue put) {
            putOn = put.putOn();
        } else if (event instanceof SavingsProposalIncorporated incorporated) {
            incorporatedOn = incorporated.incorporatedOn();
        }
    }
}
