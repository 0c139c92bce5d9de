package dk.budgetspor.query.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param items what is on it
 * @param next the path of the next page, beginning with {@code /}; null on the last
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Page<T>(List<T> items, @Nullable String next) {
    /** A list that is always on one page. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null);
    }

    /**
     * Cuts a page out of rows of which one more was read than fit on it.
     *
     * @param path of this list with its filters, without {@code after}
     * @param key what the next page begins after
     */
    public static <T> Page<T> cut(List<T> rows, PageRequest request, String path, Function<T, List<String>> key) {
        if (rows.size() <= request.limit()) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, request.limit());
        String cursor = Cursor.of(key.apply(items.get(items.size() - 1)));
        String separator = path.contains("?") ? "&" : "?";
        return new Page<>(items, path + separator + "limit=" + request.limit() + "&after=" + cursor);
    }

    /** Where the next page begins, for a page that shows the list under another address; null on the last. */
    public @Nullable String cursor() {
        return next == null ? null : next.substring(next.indexOf("after=") + "after=".length());
    }

    /** The same page with other things on it. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), next);
    }
}
