package dk.budgetspor.query.platform.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table on its way into a file, row by row. A cell is a text, a number, a date or null. A text is never taken
 * for a formula, whatever it begins with.
 */
interface TableFile extends Closeable {
    void write(List<@Nullable Object> cells) throws IOException;

    /** Begins a table with its first row. */
    static TableFile begin(FileFormat format, String sheet, List<String> titles, List<Integer> widths, OutputStream out)
            throws IOException {
        return switch (format) {
            case CSV -> new CsvTable(titles, out);
            case XLSX -> new XlsxTable(sheet, titles, widths, out);
            case PDF -> throw new IllegalArgumentException("a table is no " + format);
        };
    }
}
