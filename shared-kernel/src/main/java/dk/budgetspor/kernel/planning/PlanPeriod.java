package dk.budgetspor.kernel.planning;

/**
 * The years of a plan: a budget year and three out-years (overslagsår).
 *
 * @param budgetYear the first of the four years, 2000-2100
 * @throws IllegalArgumentException if the year lies outside those bounds
 */
public record PlanPeriod(int budgetYear) {
    public static final int FIRST_YEAR = 2000;
    public static final int LAST_YEAR = 2100;
    private static final int OUT_YEARS = 3;

    public PlanPeriod {
        if (budgetYear < FIRST_YEAR || budgetYear > LAST_YEAR) {
            throw new IllegalArgumentException("budget year " + budgetYear);
        }
    }

    /** The last out-year. */
    public int lastYear() {
        return budgetYear + OUT_YEARS;
    }

    /** Whether the year is the budget year or one of the out-years. */
    public boolean holds(int year) {
        return year >= budgetYear && year <= lastYear();
    }
}
