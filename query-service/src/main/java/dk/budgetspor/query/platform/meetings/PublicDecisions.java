package dk.budgetspor.query.platform.meetings;

import dk.budgetspor.query.platform.plans.AdoptedPlans;
import dk.budgetspor.query.platform.raaderum.ProposalNames;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Decisions as the public is told them: without what is closed of them, and without saying which plans and items they are
 * about where these were not adopted, nor which savings proposals where these are not published.
 */
@Component
public class PublicDecisions {
    private final AdoptedPlans adopted;
    private final ProposalNames proposals;

    PublicDecisions(AdoptedPlans adopted, ProposalNames proposals) {
        this.adopted = adopted;
        this.proposals = proposals;
    }

    /** The same decisions; one that is closed keeps its place, and shows who decided and nothing else. */
    public List<Decision> of(List<Decision> decisions) {
        List<Decision> open = decisions.stream().map(Decision::inOpenEdition).toList();
        Set<UUID> plans = adopted.plansAmong(named(open, text -> text.planIds().stream()));
        Set<UUID> items = adopted.itemsAmong(named(
                open,
                text -> Stream.concat(
                        text.planItemIds().stream(),
                        text.amendments().stream().flatMap(each -> Stream.ofNullable(each.planItemId())))));
        Set<UUID> published = proposals.publishedAmong(
                named(open, text -> text.savingsProposals().stream().map(DecisionText.OfProposal::id)));
        return open.stream()
                .map(decision -> decision.about(plans, items, published))
                .toList();
    }

    private static Collection<UUID> named(List<Decision> decisions, Function<DecisionText, Stream<UUID>> ids) {
        return decisions.stream()
                .flatMap(decision -> decision.texts().stream())
                .flatMap(ids)
                .collect(Collectors.toSet());
    }
}
