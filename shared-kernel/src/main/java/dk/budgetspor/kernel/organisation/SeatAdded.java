package dk.budgetspor.kernel.organisation;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * A body got a seat, which nobody has taken yet.
 *
 * @param code the body
 * @param seatId the seat
 * @param title the office that has the seat, such as {@code Kommunaldirektør}; empty for an ordinary member
 */
@Revision("1")
public record SeatAdded(String code, UUID seatId, String title) implements BodyEvent {}
