package dk.budgetspor.query.budget;

/**
 * What the corrections of a committee add up to in a year, without those that were withdrawn.
 *
 * @param budgetYear the first year of the budget they correct
 * @param bodyCode the committee
 * @param year the year
 * @param thousandDkk in thousands of kroner; negative is a saving
 */
record CommitteeTotal(int budgetYear, String bodyCode, int year, long thousandDkk) {}
