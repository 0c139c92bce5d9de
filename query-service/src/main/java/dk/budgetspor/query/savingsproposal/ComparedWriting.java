package dk.budgetspor.query.savingsproposal;

import dk.budgetspor.query.platform.history.Change;
import dk.budgetspor.query.platform.pages.Timeline;
import dk.budgetspor.query.platform.pages.Timeline.Changed;
import dk.budgetspor.query.platform.pages.WordDifference;
import dk.budgetspor.query.platform.raaderum.ProposalText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A writing of a proposal beside the one before, for its page.
 *
 * @param texts its texts word by word; of the first writing all of it is as it is
 * @param others what else differs
 */
record ComparedWriting(Map<String, WordDifference> texts, List<Changed> others) {
    private static final Map<String, Function<ProposalText, String>> TEXTS = new LinkedHashMap<>();

    static {
        TEXTS.put("description", ProposalText::description);
        TEXTS.put("serviceConsequences", ProposalText::serviceConsequences);
        TEXTS.put("staffConsequences", ProposalText::staffConsequences);
        TEXTS.put("risk", ProposalText::risk);
    }

    /** The writing of a proposal that was written so often. */
    static ComparedWriting of(Proposal proposal, Writing writing, Timeline timeline) {
        ProposalText before = proposal.writings().stream()
                .filter(each -> each.version() == writing.version() - 1)
                .map(Writing::text)
                .findFirst()
                .orElse(writing.text());
        Map<String, WordDifference> texts = new LinkedHashMap<>();
        TEXTS.forEach((field, text) -> {
            WordDifference difference = WordDifference.of(text.apply(before), text.apply(writing.text()));
            if (!difference.pieces().isEmpty()) {
                texts.put(field, difference);
            }
        });
        List<Change> others = writing.changes().stream()
                .filter(change -> !TEXTS.containsKey(change.field()))
                .toList();
        return new ComparedWriting(texts, timeline.changes(others));
    }
}
