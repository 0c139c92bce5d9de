package dk.budgetspor.command.automation;

import dk.budgetspor.command.raaderum.DecideSavingsProposal;
import dk.budgetspor.command.raaderum.RevokeProposalVerdict;
import dk.budgetspor.kernel.meetings.DecisionCorrected;
import dk.budgetspor.kernel.meetings.DecisionEvent;
import dk.budgetspor.kernel.meetings.MeetingEvent;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.raaderum.ProposalId;
import dk.budgetspor.kernel.raaderum.ProposalVerdict;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * What a decision says of savings proposals they know; what it no longer says when it is corrected they forget. A
 * proposal that was withdrawn in the meantime remembers that it took no verdict.
 */
@Component
@DisallowReplay
@ProcessingGroup(WhenDecisionNamesProposalsThenDecideThem.GROUP)
class WhenDecisionNamesProposalsThenDecideThem {
    static final String GROUP = "automation.decide-proposals";

    private final Following following;
    private final Past past;

    WhenDecisionNamesProposalsThenDecideThem(Following following, Past past) {
        this.following = following;
        this.past = past;
    }

    @EventHandler
    void on(DecisionEvent event, DomainEventMessage<?> message) {
        if (event instanceof DecisionCorrected || !event.savingsProposals().isEmpty()) {
            following.once(GROUP, message, () -> follow(event, past.before(message, MeetingEvent.class)));
        }
    }

    private void follow(DecisionEvent event, List<MeetingEvent> before) {
        for (ProposalVerdict verdict : event.savingsProposals()) {
            following.giveSurely(new DecideSavingsProposal(
                    new ProposalId(verdict.proposalId()),
                    event.decisionId(),
                    event.meetingId(),
                    new BodyCode(event.bodyCode()),
                    event.decidedOn(),
                    verdict.verdict()));
        }
        List<UUID> named = event.savingsProposals().stream()
                .map(ProposalVerdict::proposalId)
                .toList();
        Past.earlier(event, before)
                .flatMap(earlier -> earlier.savingsProposals().stream())
                .map(ProposalVerdict::proposalId)
                .filter(proposal -> !named.contains(proposal))
                .distinct()
                .forEach(proposal -> following.giveSurely(
                        new RevokeProposalVerdict(new ProposalId(proposal), event.decisionId(), event.meetingId())));
    }
}
