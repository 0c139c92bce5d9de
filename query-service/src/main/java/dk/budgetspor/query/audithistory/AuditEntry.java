package dk.budgetspor.query.audithistory;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.budgetspor.query.platform.history.HistoryEntry;

/**
 * A change, and what it is about.
 *
 * @param entry the change
 * @param aggregate what it is about
 */
record AuditEntry(@JsonUnwrapped HistoryEntry entry, Aggregate aggregate) {
    /**
     * What a change is about.
     *
     * @param type such as {@code PlanItem}
     * @param id its key: a code or a UUID
     */
    record Aggregate(String type, String id) {}
}
