package dk.budgetspor.query.platform.pages;

import java.util.List;
import java.util.Map;

/**
 * A form whose fields are told as data, for the fragment {@code field-forms}.
 *
 * @param form the form
 * @param fields its fields
 */
public record FieldForm(Form form, List<Field> fields) {
    public FieldForm {
        fields = List.copyOf(fields);
    }

    /** Those of the forms that are on the page, in the order of their fields, which stand under their actions. */
    public static List<FieldForm> of(Forms forms, Map<String, List<Field>> fields) {
        return fields.entrySet().stream()
                .flatMap(each -> forms.form(each.getKey()).stream().map(form -> new FieldForm(form, each.getValue())))
                .toList();
    }
}
