package dk.budgetspor.kernel.meetings;

import java.util.UUID;

/** What became of a text that a decision adds to an item of a plan, and that the item could not take. */
public sealed interface AmendmentEvent extends MeetingEvent
        permits AmendmentRefused, AmendmentRetried, AmendmentSettled {
    /** The decision. */
    UUID decisionId();

    /** The item. */
    UUID planItemId();
}
