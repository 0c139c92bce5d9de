package dk.budgetspor.query.statusreport;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A status report as a line of the list.
 *
 * @param statusReportId the report
 * @param planId the plan it reports on
 * @param title what it is called
 * @param statusDate the day it tells of
 * @param toBodies codes of the committees it goes to
 * @param submittedAt when it was submitted, by the clock of Copenhagen
 * @param submittedBy the name of who submitted it
 * @param position the plan is told as it stood there
 */
record StatusReport(
        UUID statusReportId,
        UUID planId,
        String title,
        LocalDate statusDate,
        List<String> toBodies,
        OffsetDateTime submittedAt,
        String submittedBy,
        @JsonIgnore long position) {}
