package dk.budgetspor.query.processevidence;

import dk.budgetspor.query.platform.evidence.Evidence;
import dk.budgetspor.query.platform.evidence.Outcome;
import dk.budgetspor.query.platform.evidence.ProposalFacts;
import java.util.List;
import java.util.UUID;

/**
 * What there is to show for a proposal.
 *
 * @param proposalId the proposal
 * @param number its number in the round
 * @param title what it is called
 * @param areaCode the management area
 * @param bodyCode the committee that is to prioritise it
 * @param rules for each rule of the process, in their order
 */
record ProposalEvidence(
        UUID proposalId, String number, String title, String areaCode, String bodyCode, List<Evidence> rules) {
    ProposalEvidence {
        rules = List.copyOf(rules);
    }

    static ProposalEvidence of(ProposalFacts facts, List<Evidence> rules) {
        return new ProposalEvidence(
                facts.proposalId(), facts.number(), facts.title(), facts.areaCode(), facts.bodyCode(), rules);
    }

    boolean has(Outcome outcome) {
        return rules.stream().anyMatch(rule -> rule.outcome() == outcome);
    }
}
