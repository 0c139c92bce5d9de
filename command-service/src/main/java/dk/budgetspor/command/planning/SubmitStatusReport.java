package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.planning.PlanId;
import dk.budgetspor.kernel.planning.StatusReportId;
import java.time.LocalDate;
import java.util.List;

/** Report on a plan to committees. */
record SubmitStatusReport(
        StatusReportId statusReportId, PlanId planId, String title, List<BodyCode> toBodies, LocalDate statusDate)
        implements Command {
    @Override
    public String aggregateId() {
        return statusReportId.toString();
    }
}
