package dk.budgetspor.query.platform;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for: by the key of the last row before it, so that a list that grows meanwhile neither
 * repeats nor skips.
 *
 * @param limit how many rows at most, 1-200
 * @param after the key after which it begins; empty for the first page
 */
public record PageRequest(int limit, List<String> after) {
    public static final int DEFAULT_LIMIT = 50;
    public static final int HIGHEST_LIMIT = 200;

    /**
     * From query parameters.
     *
     * @param keys how many parts the key of a row has
     * @throws Refusal if a parameter makes no sense
     */
    public static PageRequest of(@Nullable Integer limit, @Nullable String after, int keys) {
        int wanted = limit == null ? DEFAULT_LIMIT : limit;
        if (wanted < 1 || wanted > HIGHEST_LIMIT) {
            throw Refusal.because(ErrorCode.MALFORMED_REQUEST);
        }
        return new PageRequest(wanted, after == null ? List.of() : Cursor.parse(after, keys));
    }

    /** How many rows to read: one more than fit, to know whether there is a next page. */
    public int rows() {
        return limit + 1;
    }

    public boolean first() {
        return after.isEmpty();
    }
}
