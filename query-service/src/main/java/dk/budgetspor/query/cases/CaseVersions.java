package dk.budgetspor.query.cases;

import dk.budgetspor.query.platform.history.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Compares two versions of a case, field by field, as they are told in histories. */
final class CaseVersions {
    private CaseVersions() {}

    /** Every field that differs. */
    static List<Change> differences(Case before, Case after) {
        List<Change> changes = new ArrayList<>();
        compare(changes, "openness", before, after, each -> each.summary().openness());
        compare(changes, "caseStatus", before, after, each -> each.summary().status());
        compare(
                changes,
                "route",
                before,
                after,
                each -> each.summary().route().stream().map(RouteBody::bodyCode).toList());
        compare(changes, "statement", before, after, each -> text(each, Statement::statement));
        compare(
                changes,
                "relationToOtherPolicies",
                before,
                after,
                each -> text(each, Statement::relationToOtherPolicies));
        compare(changes, "financialImpact", before, after, each -> text(each, Statement::financialImpact));
        compare(
                changes,
                "recommendations",
                before,
                after,
                each -> each.recommendations().stream().map(CaseVersions::told).toList());
        compare(
                changes,
                "attachments",
                before,
                after,
                each -> each.attachments().stream().map(CaseVersions::told).toList());
        return changes;
    }

    private static String text(Case seen, Function<Statement, String> text) {
        return seen.statement().map(text).orElse("");
    }

    private static String told(Recommendation recommendation) {
        return recommendation.recommender() + " indstiller, " + recommendation.text();
    }

    private static Map<String, Object> told(CaseAttachment attachment) {
        String title = attachment.title();
        if (title == null) {
            return Map.of("number", attachment.number());
        }
        String state = Boolean.TRUE.equals(attachment.withdrawn())
                ? " (trukket tilbage)"
                : Boolean.TRUE.equals(attachment.toFollow()) ? " (eftersendes)" : "";
        return Map.of("number", attachment.number(), "title", title + state);
    }

    private static void compare(
            List<Change> changes, String field, Case before, Case after, Function<Case, Object> value) {
        Object old = value.apply(before);
        Object present = value.apply(after);
        if (!Objects.equals(old, present)) {
            changes.add(new Change(field, old, present));
        }
    }
}
