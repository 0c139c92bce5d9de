package dk.budgetspor.query.platform.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table for spreadsheet programs.
 *
 * @param title its heading
 * @param width in characters, about
 * @param value what stands in it: a text, a number, a date or null
 */
public record TableColumn<T>(String title, int width, Function<T, @Nullable Object> value) {
    /** For a number, a date or a word. */
    public static final int NARROW = 12;

    /** For a name. */
    public static final int MIDDLE = 24;

    /** For a text. */
    public static final int WIDE = 48;
}
