package dk.budgetspor.query.savingsproposal;

import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.query.platform.history.Change;
import dk.budgetspor.query.platform.raaderum.ProposalText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares two writings of a proposal, field by field, as they are told in histories. */
final class TextDifferences {
    private static final Map<String, Function<ProposalText, @Nullable Object>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("title", ProposalText::title);
        FIELDS.put("areaCode", ProposalText::areaCode);
        FIELDS.put("bodyCode", ProposalText::bodyCode);
        FIELDS.put("amounts", text -> amounts(text.amounts()));
        FIELDS.put("investmentThousandDkk", ProposalText::investmentThousandDkk);
        FIELDS.put("staffEffectFte", text -> text.staffEffectFte().stripTrailingZeros());
        FIELDS.put("description", ProposalText::description);
        FIELDS.put("serviceConsequences", ProposalText::serviceConsequences);
        FIELDS.put("staffConsequences", ProposalText::staffConsequences);
        FIELDS.put("risk", ProposalText::risk);
        FIELDS.put("startsOn", text -> text(text.startsOn()));
        FIELDS.put("detailsDocument", ProposalText::detailsDocument);
        FIELDS.put("workPackageId", text -> text(text.workPackageId()));
        FIELDS.put(
                "ideaIds", text -> text.ideaIds().stream().map(Object::toString).toList());
    }

    private TextDifferences() {}

    /** Every field that differs. */
    static List<Change> between(ProposalText before, ProposalText after) {
        return FIELDS.entrySet().stream()
                .map(field -> new Change(
                        field.getKey(),
                        field.getValue().apply(before),
                        field.getValue().apply(after)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private static List<Map<String, Object>> amounts(List<YearAmount> amounts) {
        return amounts.stream()
                .map(amount -> Map.<String, Object>of("year", amount.year(), "thousandDkk", amount.thousandDkk()))
                .toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
