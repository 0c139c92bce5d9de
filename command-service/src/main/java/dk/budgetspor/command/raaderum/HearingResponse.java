package dk.budgetspor.command.raaderum;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.BusinessDates;
import dk.budgetspor.command.platform.ExpectedVersion;
import dk.budgetspor.command.platform.WhatHasHappenedIsNotInTheFuture;
import dk.budgetspor.kernel.personal.PersonalNames;
import dk.budgetspor.kernel.personal.SealedName;
import dk.budgetspor.kernel.raaderum.HearingRespondentErased;
import dk.budgetspor.kernel.raaderum.HearingResponseReceived;
import dk.budgetspor.kernel.raaderum.ProposalId;
import dk.budgetspor.kernel.raaderum.RespondentKind;
import java.time.Clock;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.interceptors.MessageHandlerInterceptor;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered the hearing of the budget of the first reading (document C). The name of a private person is
 * sealed from the first event on.
 */
@Aggregate(snapshotTriggerDefinition = "snapshotsOfLongStreams")
@Revision("1")
@SuppressWarnings("NullAway.Init") // the sourcing handler of the first event assigns
final class HearingResponse {
    @AggregateIdentifier
    private UUID responseId;

    private UUID roundId;
    private @Nullable UUID respondentKey;
    private boolean erased;

    HearingResponse() {}

    @CommandHandler
    HearingResponse(
            ReceiveHearingResponse command,
            RoundRegister rounds,
            MilestoneRegister milestones,
            ProposalsOfRounds proposals,
            PersonalNames names,
            Clock clock) {
        ClosedRoundsStayAsTheyAre.check(command.roundId(), rounds);
        WhatHasHappenedIsNotInTheFuture.check("/receivedOn", command.receivedOn(), clock);
        ResponsesNameProposalsOfTheRound.check(command.roundId(), command.proposalIds(), proposals);
        SealedName sealed = command.respondentKind() == RespondentKind.PERSON ? names.seal(command.respondent()) : null;
        apply(
                new HearingResponseReceived(
                        command.responseId().value(),
                        command.roundId().value(),
                        command.respondentKind(),
                        sealed == null ? command.respondent().value() : sealed.text(),
                        sealed == null ? null : sealed.keyId(),
                        command.receivedOn(),
                        command.text(),
                        command.proposalIds().stream().map(ProposalId::value).toList(),
                        ResponsesCountWithinTheHearing.counts(command.roundId(), command.receivedOn(), milestones)),
                BusinessDates.of(command.receivedOn(), clock));
    }

    @MessageHandlerInterceptor
    void guard(CommandMessage<?> command) {
        ExpectedVersion.check(command);
    }

    /** Whatever became of the round: a person's right does not end with it. */
    @CommandHandler
    void handle(EraseHearingRespondent command, PersonalNames names) {
        UUID key = OnlyNamesOfPersonsAreErased.check(respondentKey, erased);
        names.erase(key);
        apply(new HearingRespondentErased(responseId, roundId, key, command.reason()));
    }

    @EventSourcingHandler
    void on(HearingResponseReceived event) {
        responseId = event.responseId();
        roundId = event.roundId();
        respondentKey = event.respondentKey();
    }

    @EventSourcingHandler
    void on(HearingRespondentErased event) {
        erased = true;
    }
}
