package dk.budgetspor.query.savingsround;

import java.util.List;
import java.util.UUID;

/**
 * What the head of an area has to do in a round.
 *
 * @param deadlines milestones of own areas that are ahead or now, the first first
 * @param loose ideas of own areas that are in no work package, by area
 * @param returned proposals of own areas that the Executive Board sent back
 * @param unconsulted proposals of own areas that affected bodies of co-determination have not discussed
 */
record OwnTasks(List<Milestone> deadlines, List<Loose> loose, List<Returned> returned, List<Unconsulted> unconsulted) {
    /** Whether nothing is to be done, and nothing comes. */
    public boolean none() {
        return deadlines.isEmpty() && loose.isEmpty() && returned.isEmpty() && unconsulted.isEmpty();
    }

    /**
     * Ideas that are in no work package.
     *
     * @param areaCode the area
     * @param ideas how many
     */
    record Loose(String areaCode, long ideas) {}

    /**
     * A proposal that was sent back.
     *
     * @param proposalId the proposal
     * @param number its number
     * @param title what it is called
     * @param note what the Executive Board wants
     */
    record Returned(UUID proposalId, String number, String title, String note) {}

    /**
     * A proposal that somebody has still to discuss.
     *
     * @param proposalId the proposal
     * @param number its number
     * @param title what it is called
     * @param bodyCodes the bodies
     */
    record Unconsulted(UUID proposalId, String number, String title, List<String> bodyCodes) {}
}
