package dk.budgetspor.query.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes tables for spreadsheet programs row by row, however many rows there are. */
public final class Tables {
    private Tables() {}

    /**
     * Writes a table, and leaves the stream open or closes it.
     *
     * @param format one that holds tables
     * @param sheet what the sheet of a workbook is called
     * @param rows gives out what each row is about
     */
    public static <T> void write(
            FileFormat format, String sheet, List<TableColumn<T>> columns, Consumer<Consumer<T>> rows, OutputStream out)
            throws IOException {
        List<String> titles = columns.stream().map(TableColumn::title).toList();
        List<Integer> widths = columns.stream().map(TableColumn::width).toList();
        try (TableFile table = TableFile.begin(format, sheet, titles, widths, out)) {
            rows.accept(each -> {
                List<@Nullable Object> cells = new ArrayList<>();
                columns.forEach(column -> cells.add(column.value().apply(each)));
                write(table, cells);
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static void write(TableFile table, List<@Nullable Object> cells) {
        try {
            table.write(cells);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
