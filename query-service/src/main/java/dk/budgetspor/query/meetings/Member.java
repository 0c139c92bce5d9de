package dk.budgetspor.query.meetings;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seat of the body on the day of the meeting.
 *
 * @param seatId the seat
 * @param title the office that has the seat; empty for an ordinary member
 * @param memberName who had it; null while it was vacant
 * @param party their party letter; empty in bodies without parties
 * @param acting whether they held the office for the time being
 * @param signedOn the day they signed the minutes; null if they have not
 */
record Member(
        UUID seatId,
        String title,
        @Nullable String memberName,
        String party,
        boolean acting,
        @Nullable LocalDate signedOn) {

    /** As in a list of members, such as {@code Kommunaldirektør Vakant}. */
    public String line() {
        String office = acting ? title.isEmpty() ? "Konstitueret" : "Konstitueret " + lower(title) : title;
        String name = memberName == null ? "Vakant" : memberName;
        String line = office.isEmpty() ? name : office + " " + name;
        return party.isEmpty() ? line : line + " (" + party + ")";
    }

    private static String lower(String title) {
        return title.substring(0, 1).toLowerCase(java.util.Locale.forLanguageTag("da")) + title.substring(1);
    }
}
