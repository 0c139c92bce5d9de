package dk.budgetspor.query.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A table as a workbook of one sheet. Texts are written as texts, which no program takes for formulas. */
final class XlsxTable implements TableFile {
    /** No cell holds more, by the limits of the format. */
    static final int LONGEST_TEXT = 32_767;

    private static final String CUT = " […]";
    private static final int FLUSH_EVERY = 100;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    XlsxTable(String name, List<String> titles, List<Integer> widths, OutputStream out) {
        workbook = new Workbook(out, "Budgetspor", "1.0");
        sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
        for (int column = 0; column < titles.size(); column++) {
            sheet.width(column, widths.get(column));
            sheet.inlineString(0, column, titles.get(column));
            sheet.style(0, column)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
    }

    @Override
    public void write(List<@Nullable Object> cells) throws IOException {
        row++;
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        if (row % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    private void write(int column, @Nullable Object cell) {
        if (cell instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column)
                    .format("dd-mm-yyyy")
                    .verticalAlignment("top")
                    .set();
        } else if (cell instanceof Number number) {
            sheet.value(row, column, number);
            sheet.style(row, column)
                    .format(number instanceof BigDecimal ? "#,##0.00" : "#,##0")
                    .verticalAlignment("top")
                    .set();
        } else if (cell != null) {
            sheet.inlineString(row, column, fitting(cell.toString().replaceAll("\\r\\n?", "\n")));
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    private static String fitting(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int end = LONGEST_TEXT - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
