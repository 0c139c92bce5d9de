package dk.budgetspor.query.audithistory;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Which changes are asked for; what is null does not matter.
 *
 * @param aggregateId the key of what they are about: a code or a UUID
 * @param actor the login that made them
 * @param type the stored name of the event
 * @param from recorded then or later
 * @param to recorded before then
 */
record AuditFilter(
        @Nullable String aggregateId,
        @Nullable String actor,
        @Nullable String type,
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime to) {
    private static final int LAST_YEAR = 9999;

    AuditFilter {
        check(from);
        check(to);
    }

    /** The database knows fewer years than Java. */
    private static void check(@Nullable OffsetDateTime time) {
        if (time != null && (time.getYear() < 1 || time.getYear() > LAST_YEAR)) {
            throw Refusal.because(ErrorCode.MALFORMED_REQUEST);
        }
    }
}
