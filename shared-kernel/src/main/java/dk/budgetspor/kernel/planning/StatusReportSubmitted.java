package dk.budgetspor.kernel.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * A plan was reported on to committees, as it is twice a year (document B). The report is frozen: it tells the plan as it
 * stood at the position of this event in the store.
 *
 * @param statusReportId the report
 * @param planId the plan it reports on
 * @param title what it is called
 * @param toBodies codes of the committees it goes to, at least one
 * @param statusDate the day it tells of; not in the future
 */
@Revision("1")
public record StatusReportSubmitted(
        UUID statusReportId, UUID planId, String title, List<String> toBodies, LocalDate statusDate)
        implements StatusReportEvent {
    public StatusReportSubmitted {
        toBodies = List.copyOf(toBodies);
    }
}
