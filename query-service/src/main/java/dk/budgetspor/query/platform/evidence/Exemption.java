package dk.budgetspor.query.platform.evidence;

/**
 * That a planner excused a proposal from a rule.
 *
 * @param reason why
 * @param grantedBy who recorded it
 * @param event when
 */
public record Exemption(String reason, String grantedBy, Showing event) {}
