package dk.budgetspor.query.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in a body, and who has it.
 *
 * @param seatId the seat
 * @param title the office that has the seat; empty for an ordinary member
 * @param vacant whether nobody has it
 * @param memberName who has it; null if nobody has, or where that is not told
 * @param party their party letter; empty in bodies without parties
 * @param acting whether they hold the office for the time being
 * @param takenOn their first day; null if nobody has it
 * @param vacatedOn since when nobody has it; null if somebody has or nobody ever had
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Seat(
        UUID seatId,
        String title,
        boolean vacant,
        @Nullable String memberName,
        String party,
        boolean acting,
        @Nullable LocalDate takenOn,
        @Nullable LocalDate vacatedOn) {
    /** The same without the person, for bodies whose members hold no public office. */
    Seat withoutMember() {
        return new Seat(seatId, title, vacant, null, "", acting, null, null);
    }
}
