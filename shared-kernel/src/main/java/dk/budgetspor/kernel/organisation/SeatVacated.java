package dk.budgetspor.kernel.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * A member left a body; the seat is vacant.
 *
 * @param code the body
 * @param seatId the seat
 * @param previousMemberName who had it
 * @param vacatedOn the first day without them
 * @param reason why
 */
@Revision("1")
public record SeatVacated(String code, UUID seatId, String previousMemberName, LocalDate vacatedOn, String reason)
        implements BodyEvent {}
