package dk.budgetspor.query.platform.export;

import dk.budgetspor.query.platform.OrganisationNames.Names;
import dk.budgetspor.query.platform.export.PlanItemColumns.Column;
import dk.budgetspor.query.platform.plans.PlanAt;
import dk.budgetspor.query.platform.plans.PlansAt;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The items of a plan as a table for spreadsheet programs: a row for each, the same columns wherever it is asked for. */
@Component
public class PlanItemTable {
    private final PlanItemColumns columns;
    private final PlansAt plans;

    PlanItemTable(PlanItemColumns columns, PlansAt plans) {
        this.columns = columns;
        this.plans = plans;
    }

    /**
     * Writes the table, and leaves the stream open or closes it.
     *
     * @param format one that holds tables
     * @param names what areas and bodies are called in it
     */
    public void write(PlanAt plan, Names names, FileFormat format, OutputStream out) throws IOException {
        List<Column> all = columns.of(plan, names);
        List<String> titles = all.stream().map(Column::title).toList();
        List<Integer> widths = all.stream().map(Column::width).toList();
        try (TableFile table = TableFile.begin(format, titles, widths, out)) {
            plans.items(plan, item -> {
                List<@Nullable Object> cells = new ArrayList<>();
                all.forEach(column -> cells.add(column.value().apply(item)));
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
