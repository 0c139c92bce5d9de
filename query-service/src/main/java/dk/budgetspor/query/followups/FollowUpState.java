package dk.budgetspor.query.followups;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where follow-ups stand. */
enum FollowUpState {
    /** Not closed, late or not. */
    OPEN,
    /** Not closed, though the last day has ended. */
    LATE,
    CLOSED;

    /**
     * From an address; open where it says nothing.
     *
     * @throws Refusal {@code malformed-request} if it is none of {@code open}, {@code late} and {@code closed}
     */
    static FollowUpState of(@Nullable String name) {
        return name == null || name.isEmpty()
                ? OPEN
                : Arrays.stream(values())
                        .filter(state -> state.inAddress().equals(name))
                        .findFirst()
                        .orElseThrow(() -> Refusal.because(ErrorCode.MALFORMED_REQUEST));
    }

    public String inAddress() {
        return name().toLowerCase(Locale.ROOT);
    }
}
