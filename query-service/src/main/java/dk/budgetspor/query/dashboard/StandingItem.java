package dk.budgetspor.query.dashboard;

import java.util.UUID;

/**
 * An item that a figure counts.
 *
 * @param planItemId the item
 * @param number its number in the plan
 * @param title what it is called now
 */
record StandingItem(UUID planItemId, String number, String title) {}
