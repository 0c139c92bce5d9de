package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Times do not end before they begin, and what has an end has a beginning. */
final class TimesEndAfterTheyBegin {
    private TimesEndAfterTheyBegin() {}

    /**
     * Checks a pair of times.
     *
     * @param pointer where in the request the end is
     * @throws Refusal {@code ends-before-it-begins}
     */
    static void check(String pointer, LocalTime begin, @Nullable LocalTime end) {
        if (end != null && end.isBefore(begin)) {
            throw Refusal.of(pointer, ErrorCode.ENDS_BEFORE_IT_BEGINS, begin, end);
        }
    }

    static void check(ItemTime time) {
        if (time.startsAt() != null) {
            check("/endsAt", time.startsAt(), time.endsAt());
        } else if (time.endsAt() != null) {
            throw Refusal.of("/startsAt", ErrorCode.REQUIRED);
        }
    }
}
