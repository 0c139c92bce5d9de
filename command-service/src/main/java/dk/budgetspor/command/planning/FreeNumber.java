package dk.budgetspor.command.planning;

import dk.budgetspor.kernel.planning.PlanId;

/** A number for an item that comes from elsewhere with one that the plan may have given already. */
final class FreeNumber {
    /** As long as one that somebody types. */
    private static final int LONGEST = 20;

    private FreeNumber() {}

    /** The number, or else with the next suffix that is free: {@code SO-01-2}, {@code SO-01-3}. */
    static String in(PlanId plan, String number, PlanRegister plans) {
        String free = number;
        for (int next = 2; plans.isTaken(plan, free); next++) {
            String suffix = "-" + next;
            free = number.substring(0, Math.min(number.length(), LONGEST - suffix.length())) + suffix;
        }
        return free;
    }
}
