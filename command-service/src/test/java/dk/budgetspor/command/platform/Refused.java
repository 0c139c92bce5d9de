package dk.budgetspor.command.platform;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.Arrays;
import java.util.List;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;
import org.jspecify.annotations.Nullable;

/** Matches a refusal as a whole: its code, the field it blames, the facts it names. */
public final class Refused extends TypeSafeMatcher<Throwable> {
    private final Refusal.Details details;

    private Refused(ErrorCode code, @Nullable String pointer, Object... facts) {
        List<String> texts = Arrays.stream(facts).map(String::valueOf).toList();
        details = new Refusal.Details(code, pointer, texts);
    }

    public static Refused because(ErrorCode code, Object... facts) {
        return new Refused(code, null, facts);
    }

    public static Refused of(String pointer, ErrorCode code, Object... facts) {
        return new Refused(code, pointer, facts);
    }

    @Override
    protected boolean matchesSafely(Throwable fault) {
        return fault instanceof Refusal refusal && refusal.details().equals(details);
    }

    @Override
    public void describeTo(Description description) {
        description.appendValue(details);
    }

    @Override
    protected void describeMismatchSafely(Throwable fault, Description mismatch) {
        mismatch.appendValue(fault instanceof Refusal refusal ? refusal.details() : fault);
    }
}
