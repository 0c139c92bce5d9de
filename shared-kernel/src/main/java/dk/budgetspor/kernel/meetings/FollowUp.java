package dk.budgetspor.kernel.meetings;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a remark obliges somebody to do.
 *
 * @param followUpId identifies it
 * @param bodyCode the body that is to do it; null if an area is
 * @param areaCode the management area that is to do it; null if a body is
 * @param dueOn the last day
 */
public record FollowUp(
        UUID followUpId,
        @Nullable String bodyCode,
        @Nullable String areaCode,
        LocalDate dueOn) {}
