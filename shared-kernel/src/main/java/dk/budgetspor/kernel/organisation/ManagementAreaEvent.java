package dk.budgetspor.kernel.organisation;

/** Everything that can happen to a management area. */
public sealed interface ManagementAreaEvent permits ManagementAreaEstablished, ManagementAreaReassigned {
    /** The code of the area it happened to. */
    String code();
}
