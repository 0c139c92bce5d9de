package dk.budgetspor.query.platform.export;

import dk.budgetspor.query.platform.OrganisationNames.Names;
import dk.budgetspor.query.platform.plans.PlanAt;
import dk.budgetspor.query.platform.plans.PlansAt;
import java.io.IOException;
import java.io.OutputStream;
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
        Tables.write(format, "Punkter", columns.of(plan, names), taker -> plans.items(plan, taker), out);
    }
}
