package dk.budgetspor.kernel.planning;

import java.util.UUID;

/** Everything that can happen to a status report. */
public sealed interface StatusReportEvent permits StatusReportSubmitted {
    /** The report it happened to. */
    UUID statusReportId();

    /** The plan it reports on. */
    UUID planId();
}
