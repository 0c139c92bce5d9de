package dk.budgetspor.command.automation;

import dk.budgetspor.command.raaderum.RegisterSavingsIdea;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.raaderum.IdeaId;
import dk.budgetspor.kernel.raaderum.IdeaOrigin;
import dk.budgetspor.kernel.raaderum.ProposalTextEvent;
import dk.budgetspor.kernel.raaderum.RoundId;
import dk.budgetspor.kernel.raaderum.SavingsProposalEvent;
import dk.budgetspor.kernel.raaderum.SavingsProposalPrioritised;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** What a committee wants looked into when it prioritises a proposal is an idea of the round, with the proposal's area. */
@Component
@DisallowReplay
@ProcessingGroup(WhenCommitteeWantsIdeaThenRegisterIt.GROUP)
class WhenCommitteeWantsIdeaThenRegisterIt {
    static final String GROUP = "automation.register-wanted-idea";

    private final Following following;
    private final Past past;

    WhenCommitteeWantsIdeaThenRegisterIt(Following following, Past past) {
        this.following = following;
        this.past = past;
    }

    @EventHandler
    void on(SavingsProposalPrioritised event, DomainEventMessage<?> message) {
        String wanted = event.wantedIdea();
        if (wanted != null) {
            following.once(
                    GROUP,
                    message,
                    () -> register(idea(event, wanted, past.before(message, SavingsProposalEvent.class))));
        }
    }

    /** A round that was closed in the meantime takes none; what was wanted still stands at the proposal. */
    private void register(RegisterSavingsIdea idea) {
        following
                .give(idea)
                .filter(refusal -> refusal.code() != ErrorCode.ROUND_IS_CLOSED)
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    /** Its identifier follows from who wants what about which proposal: wanted again, it is the same idea. */
    private static RegisterSavingsIdea idea(
            SavingsProposalPrioritised event, String wanted, List<SavingsProposalEvent> before) {
        String origin = event.proposalId() + " " + event.bodyCode() + " " + wanted;
        return new RegisterSavingsIdea(
                new IdeaId(UUID.nameUUIDFromBytes(origin.getBytes(StandardCharsets.UTF_8))),
                new RoundId(event.roundId()),
                wanted,
                IdeaOrigin.COMMITTEE,
                new BodyCode(event.bodyCode()),
                event.proposalId(),
                new AreaCode(areaIn(before)));
    }

    private static String areaIn(List<SavingsProposalEvent> before) {
        return before.stream()
                .filter(ProposalTextEvent.class::isInstance)
                .map(event -> ((ProposalTextEvent) event).areaCode())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
