package dk.budgetspor.kernel.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one exception of the domain: a rule says no. It carries a code and facts, never a sentence; the sentences are in
 * the message bundles.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Details details;

    public Refusal(Details details) {
        // a refusal is an answer, not a fault: no stack trace is collected
        super(details.code().code(), null, false, false);
        this.details = details;
    }

    public static Refusal because(ErrorCode code, Object... facts) {
        return new Refusal(Details.of(code, null, facts));
    }

    /** A refusal that blames one field of what was sent, by JSON pointer (RFC 6901) such as {@code /amounts/0/year}. */
    public static Refusal of(String pointer, ErrorCode code, Object... facts) {
        return new Refusal(Details.of(code, pointer, facts));
    }

    public ErrorCode code() {
        return details.code();
    }

    public Details details() {
        return details;
    }

    /**
     * What a refusal says; also what travels between nodes.
     *
     * @param code why
     * @param pointer the field to blame, or null
     * @param facts the values the sentence names, in its order
     */
    public record Details(ErrorCode code, @Nullable String pointer, List<String> facts) {
        static Details of(ErrorCode code, @Nullable String pointer, Object... facts) {
            return new Details(
                    code,
                    pointer,
                    java.util.Arrays.stream(facts).map(String::valueOf).toList());
        }
    }
}
