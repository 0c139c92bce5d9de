package dk.budgetspor.kernel.organisation;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A body no longer has a seat.
 *
 * @param code the body
 * @param seatId the seat
 * @param previousMemberName who had it; null if it was vacant
 * @param reason why
 */
@Revision("1")
public record SeatAbolished(
        String code, UUID seatId, @Nullable String previousMemberName, String reason) implements BodyEvent {}
