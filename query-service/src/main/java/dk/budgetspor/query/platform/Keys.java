package dk.budgetspor.query.platform;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;

/** Parts of a cursor's key that are not text. */
public final class Keys {
    private static final int LAST_YEAR = 9999;

    private Keys() {}

    public static UUID uuid(String part) {
        try {
            return UUID.fromString(part);
        } catch (IllegalArgumentException forged) {
            throw Refusal.because(ErrorCode.INVALID_CURSOR);
        }
    }

    /** A day from the year 1 to 9999, as ISO 8601 has it. */
    public static LocalDate date(String part) {
        try {
            LocalDate date = LocalDate.parse(part);
            if (date.getYear() >= 1 && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeParseException forged) {
            // told below
        }
        throw Refusal.because(ErrorCode.INVALID_CURSOR);
    }

    public static int number(String part) {
        long number = position(part);
        if (number > Integer.MAX_VALUE) {
            throw Refusal.because(ErrorCode.INVALID_CURSOR);
        }
        return (int) number;
    }

    public static long position(String part) {
        if (!part.matches("\\d{1,18}")) {
            throw Refusal.because(ErrorCode.INVALID_CURSOR);
        }
        return Long.parseLong(part);
    }
}
