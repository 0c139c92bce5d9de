package dk.budgetspor.query.cases;

import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Refused;
import java.util.Map;
import java.util.Objects;

/** What stands in the forms of a case before anybody types. */
final class CaseForms {
    private CaseForms() {}

    static Form of(String action, Case seen) {
        Form form = Form.empty(action, seen.version());
        for (Map.Entry<String, String> field : filled(action, seen).entrySet()) {
            form = form.with(field.getKey(), field.getValue());
        }
        return form;
    }

    /**
     * The form of a person who did not see the case as it is now: what they typed stays, and what they left as it stood
     * is as it stands now, so that sending it again takes nobody's change back.
     */
    static Refused carriedOver(Refused refused, Case seen, Case now) {
        Form form = refused.form();
        Map<String, String> before = filled(form.action(), seen);
        for (Map.Entry<String, String> field : filled(form.action(), now).entrySet()) {
            String typed = form.value(field.getKey()).replace("\r\n", "\n").strip();
            if (Objects.equals(before.getOrDefault(field.getKey(), ""), typed)) {
                form = form.with(field.getKey(), field.getValue());
            }
        }
        return new Refused(form, refused.status(), refused.code(), refused.text(), refused.fields());
    }

    private static Map<String, String> filled(String action, Case seen) {
        return switch (action) {
            case CaseActions.WRITE_STATEMENT ->
                seen.statement()
                        .map(texts -> Map.of(
                                "statement", texts.statement(),
                                "relationToOtherPolicies", texts.relationToOtherPolicies(),
                                "financialImpact", texts.financialImpact()))
                        .orElse(Map.of());
            case CaseActions.FILE_ATTACHMENT, CaseActions.CHANGE_OPENNESS ->
                Map.of("openness", seen.summary().openness().name());
            default -> Map.of();
        };
    }
}
