package dk.budgetspor.query.platform.pages;

import java.util.List;

/**
 * A form of a page with its fields told as data, for the fragment {@code forms :: all}.
 *
 * @param form the form
 * @param fields its fields
 */
public record OfferedForm(Form form, List<Field> fields) {
    public OfferedForm {
        fields = List.copyOf(fields);
    }
}
