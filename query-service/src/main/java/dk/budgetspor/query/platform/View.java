package dk.budgetspor.query.platform;

import java.util.List;

/**
 * A view: what its projection writes to. Each room declares its own as a bean.
 *
 * @param name as in addresses, such as {@code plan-overview}
 * @param tables the tables of schema {@code read_model} that it alone writes to
 * @param projection the bean with the event handlers
 */
public record View(String name, List<String> tables, Object projection) {
    public static final String GROUP_PREFIX = "view.";

    /** The processing group, and the name of the processor. */
    public String group() {
        return GROUP_PREFIX + name;
    }
}
