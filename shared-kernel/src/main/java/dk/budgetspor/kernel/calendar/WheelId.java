package dk.budgetspor.kernel.calendar;

import dk.budgetspor.kernel.organisation.BodyCode;

/**
 * Identifies the annual wheel of a body.
 *
 * @param bodyCode the body
 * @param year the year, 2000-2100
 * @throws IllegalArgumentException if the year is another
 */
public record WheelId(BodyCode bodyCode, int year) {
    public static final int FIRST_YEAR = 2000;
    public static final int LAST_YEAR = 2100;

    public WheelId {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("no wheel of the year " + year);
        }
    }

    /** The identifier of the wheel's stream in the store, such as {@code wheel:DIR:2023}. */
    public String aggregateId() {
        return "wheel:" + bodyCode + ":" + year;
    }

    @Override
    public String toString() {
        return aggregateId();
    }
}
