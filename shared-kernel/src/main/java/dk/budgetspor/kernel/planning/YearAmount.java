package dk.budgetspor.kernel.planning;

/**
 * An amount in a budget year.
 *
 * @param year the calendar year the amount counts in
 * @param thousandDkk whole thousands of Danish kroner; negative is a saving
 */
public record YearAmount(int year, long thousandDkk) {}
