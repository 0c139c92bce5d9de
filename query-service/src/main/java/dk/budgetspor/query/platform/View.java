package dk.budgetspor.query.platform;

import java.util.List;

/**
 * A view: what its projection writes to. Each room declares its own as a bean.
 *
 * @param name as in addresses, such as {@code plans}
 * @param tables the tables of schema {@code read_model} that it alone writes to
 * @param projections the beans with the event handlers
 */
public record View(String name, List<String> tables, List<Object> projections) {
    /** The view of plans and their items, which several rooms tell from. */
    public static final String PLANS = "plans";

    /** The view of meetings and decisions, which several rooms tell from. */
    public static final String MEETINGS = "meetings";

    /** The view of annual wheels, which work plans tell from too. */
    public static final String ANNUAL_WHEELS = "annual-wheels";

    /** The view of savings rounds, which several rooms tell from. */
    public static final String SAVINGS = "savings";

    /** The view of every change, which others tell from too. */
    public static final String AUDIT_HISTORY = "audit-history";

    public static final String GROUP_PREFIX = "view.";

    /** The processing group, and the name of the processor. */
    public String group() {
        return GROUP_PREFIX + name;
    }
}
