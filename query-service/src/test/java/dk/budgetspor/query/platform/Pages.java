package dk.budgetspor.query.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads lists page by page, in tests. */
public final class Pages {
    private Pages() {}

    /** Everything on the list, read so many at a time. */
    public static <T> List<T> all(int limit, int keys, Function<PageRequest, Page<T>> list) {
        List<T> all = new ArrayList<>();
        @Nullable String after = null;
        do {
            Page<T> page = list.apply(PageRequest.of(limit, after, keys));
            all.addAll(page.items());
            after = page.cursor();
        } while (after != null);
        return all;
    }
}
