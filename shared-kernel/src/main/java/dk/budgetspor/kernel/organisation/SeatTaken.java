package dk.budgetspor.kernel.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Somebody became a member of a body.
 *
 * @param code the body
 * @param seatId the seat
 * @param memberName who
 * @param party their party letter, or {@code Løsgænger}; empty in bodies without parties
 * @param userId the subject of their login, with which they sign; null if they have none
 * @param acting whether they hold the office for the time being (konstitueret)
 * @param takenOn the first day
 */
@Revision("1")
public record SeatTaken(
        String code,
        UUID seatId,
        String memberName,
        String party,
        @Nullable String userId,
        boolean acting,
        LocalDate takenOn)
        implements BodyEvent {}
