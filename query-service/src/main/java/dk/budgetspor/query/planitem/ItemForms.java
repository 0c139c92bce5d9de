package dk.budgetspor.query.planitem;

import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Refused;
import dk.budgetspor.query.platform.pages.Submission;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands in the forms of an item before anybody types. */
final class ItemForms {
    private ItemForms() {}

    static Form of(String action, Item item, LocalDate today) {
        Form form = Form.empty(action, item.version());
        for (Map.Entry<String, String> field : filled(action, item, today).entrySet()) {
            form = form.with(field.getKey(), field.getValue());
        }
        return form;
    }

    /**
     * The form of a person who did not see the item as it is now: what they typed stays, and what they left as it stood
     * is as it stands now, so that sending it again takes nobody's change back.
     */
    static Refused carriedOver(Refused refused, Item seen, Item now, LocalDate today) {
        String action = refused.form().action();
        Map<String, String> before = filled(action, seen, today);
        Form form = refused.form();
        for (Map.Entry<String, String> field : filled(action, now, today).entrySet()) {
            String name = field.getKey();
            if (Objects.equals(before.get(name), plain(form.value(name)))) {
                form = form.with(name, field.getValue());
            }
        }
        return new Refused(form, refused.status(), refused.code(), refused.text(), refused.fields());
    }

    private static String plain(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }

    private static Map<String, String> filled(String action, Item item, LocalDate today) {
        return switch (action) {
            case ItemActions.COMPLETE -> Map.of("completedOn", today.toString());
            case ItemActions.REPORT_PROGRESS -> Map.of("statusDate", today.toString());
            case ItemActions.ADJUST_AMOUNTS -> amounts(item);
            case ItemActions.DERIVE -> Map.of("planItemId", text(item.derivedFrom()));
            case ItemActions.REWORD ->
                Map.of(
                        "title", item.title(),
                        "description", item.description(),
                        "process", item.process(),
                        "followUp", item.followUp());
            case ItemActions.WEIGH ->
                Map.of(
                        "weight", text(item.weight()),
                        "staffInvolvement", text(item.staffInvolvement()),
                        "politicalLevel", text(item.politicalLevel()));
            case ItemActions.GIVE_FOCUS -> focus(item);
            case ItemActions.PLAN_PRESENTATION ->
                Map.of("presentationOn", text(item.presentationOn()), "presenter", text(item.presenter()));
            case ItemActions.PLAN_KICK_OFF ->
                Map.of("kickOffOn", text(item.kickOffOn()), "participants", text(item.kickOffParticipants()));
            default -> Map.of();
        };
    }

    private static Map<String, String> amounts(Item item) {
        Map<String, String> fields = new LinkedHashMap<>();
        item.planYears().forEach(year -> fields.put(Submission.amountField(year), ""));
        item.amounts()
                .forEach(amount ->
                        fields.put(Submission.amountField(amount.year()), Long.toString(amount.thousandDkk())));
        Integer priceLevel = item.priceLevel();
        fields.put("priceLevel", text(priceLevel == null ? item.planBudgetYear() : priceLevel));
        return fields;
    }

    private static Map<String, String> focus(Item item) {
        var focus = item.strategicFocus();
        return focus == null
                ? Map.of()
                : Map.of(
                        "rationale", focus.rationale(),
                        "sustainableDevelopmentGoals", lines(focus.sustainableDevelopmentGoals()),
                        "strengths", lines(focus.strengths()),
                        "policies", lines(focus.policies()),
                        "partnerships", lines(focus.partnerships()));
    }

    private static String lines(List<?> many) {
        return many.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
