package dk.budgetspor.kernel.messaging;

/** Keys of the metadata on every command and event. */
public final class Metadata {
    /** The subject of the login that gave the command. */
    public static final String ACTOR = "actor";
    /** The name to show for the actor. */
    public static final String ACTOR_NAME = "actorName";
    /** The {@link Role} the actor acted in. */
    public static final String ROLE = "role";
    /** The day the fact took effect (ISO 8601), where it differs from the day it was recorded. */
    public static final String BUSINESS_DATE = "businessDate";

    private Metadata() {}
}
