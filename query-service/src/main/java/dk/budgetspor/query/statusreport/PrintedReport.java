package dk.budgetspor.query.statusreport;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import dk.budgetspor.query.platform.pages.Danish;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A status report as a PDF that can be read aloud (PDF/UA): the same content as the page, on numbered sheets. */
@Component
class PrintedReport {
    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final String FONT = "DejaVu Sans Condensed";
    private static final String FONT_FILE = "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed%s.ttf";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    // a text may hold these, and no XML does
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final ITemplateEngine templates;
    private final Danish danish;

    PrintedReport(ITemplateEngine templates, Danish danish) {
        this.templates = templates;
        this.danish = danish;
    }

    void write(ReportTable table, OutputStream out) throws IOException {
        Context content = new Context(DANISH);
        content.setVariable("table", table);
        content.setVariable("danish", danish);
        String page = NOT_XML.matcher(templates.process("status-report-print", content))
                .replaceAll("");
        new PdfRendererBuilder()
                .withHtmlContent(page, null)
                .useFont(font(""), FONT, REGULAR, FontStyle.NORMAL, true)
                .useFont(font("-Bold"), FONT, BOLD, FontStyle.NORMAL, true)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .usePdfUaAccessibility(true)
                .withProducer("Budgetspor")
                .toStream(out)
                .run();
    }

    private static FSSupplier<InputStream> font(String face) {
        String file = FONT_FILE.formatted(face);
        return () -> Objects.requireNonNull(PrintedReport.class.getResourceAsStream(file), file);
    }
}
