package dk.budgetspor.query.savingsproposal;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.raaderum.ProcessRule;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.evidence.RoundFactsReader;
import dk.budgetspor.query.platform.pages.MeetingChoices;
import dk.budgetspor.query.platform.pages.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What the forms of a proposal let a caller choose between: what is sent, and what it is called.
 *
 * @param bodiesToConsult bodies of co-determination that it affects; a secretary's own alone
 * @param meetings meetings of its committee that have begun, for its secretary
 * @param rules rules that it could be exempted from
 */
record ProposalChoices(Map<String, String> bodiesToConsult, Map<String, String> meetings, Map<String, String> rules) {
    /** Finds them. */
    @Component
    static class Finder {
        private final RoundFactsReader rounds;
        private final MeetingChoices meetings;
        private final Words words;

        Finder(RoundFactsReader rounds, MeetingChoices meetings, Words words) {
            this.rounds = rounds;
            this.meetings = meetings;
            this.words = words;
        }

        ProposalChoices of(Caller caller, Proposal proposal) {
            return new ProposalChoices(
                    bodies(caller, proposal),
                    caller.has(Role.SECRETARY) && ProposalOffers.holds(caller.bodies(), proposal.bodyCode())
                            ? meetings.begun(proposal.bodyCode())
                            : Map.of(),
                    caller.has(Role.PLANNER) ? rules(proposal) : Map.of());
        }

        private Map<String, String> bodies(Caller caller, Proposal proposal) {
            Map<String, String> bodies = new LinkedHashMap<>();
            if (caller.has(Role.PLANNER, Role.SECRETARY)) {
                for (String body : rounds.affectedBy(proposal.areaCode())) {
                    if (caller.has(Role.PLANNER) || ProposalOffers.holds(caller.bodies(), body)) {
                        bodies.put(body, words.body(body));
                    }
                }
            }
            return bodies;
        }

        private Map<String, String> rules(Proposal proposal) {
            Map<String, String> rules = new LinkedHashMap<>(words.choices("rule", ProcessRule.values()));
            List<String> granted = proposal.evidence().stream()
                    .filter(each -> each.exemption() != null)
                    .map(each -> each.rule().name())
                    .toList();
            rules.keySet().removeAll(granted);
            return rules;
        }
    }
}
