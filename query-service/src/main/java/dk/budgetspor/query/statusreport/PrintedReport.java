package dk.budgetspor.query.statusreport;

import dk.budgetspor.query.platform.export.PrintedPages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A status report as a PDF that can be read aloud (PDF/UA): the same content as the page, on numbered sheets. */
@Component
class PrintedReport {
    private final PrintedPages pages;

    PrintedReport(PrintedPages pages) {
        this.pages = pages;
    }

    void write(ReportTable table, OutputStream out) throws IOException {
        pages.pdf("status-report-print", Map.of("table", table), out);
    }
}
