package dk.budgetspor.query.savingsproposal;

import dk.budgetspor.query.platform.pages.Field;
import java.util.List;

/**
 * A part of the form of a proposal.
 *
 * @param key what its heading is looked up by
 * @param fields its fields
 */
record FormSection(String key, List<Field> fields) {
    FormSection {
        fields = List.copyOf(fields);
    }
}
