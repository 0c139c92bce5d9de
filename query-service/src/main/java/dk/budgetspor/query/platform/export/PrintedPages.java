package dk.budgetspor.query.platform.export;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import dk.budgetspor.query.platform.pages.Danish;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints templates that are well-formed as XML, as a PDF that can be read aloud (PDF/UA) or as HTML by itself. */
@Component
public class PrintedPages {
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

    public PrintedPages(ITemplateEngine templates, Danish danish) {
        this.templates = templates;
        this.danish = danish;
    }

    /**
     * Without layout, links and scripts.
     *
     * @param content what the template shows; it also knows {@code danish}
     */
    public String html(String template, Map<String, Object> content) {
        Context context = new Context(DANISH, content);
        context.setVariable("danish", danish);
        return NOT_XML.matcher(templates.process(template, context)).replaceAll("");
    }

    /** On numbered sheets; nothing outside the template is fetched. */
    public void pdf(String template, Map<String, Object> content, OutputStream out) throws IOException {
        new PdfRendererBuilder()
                .withHtmlContent(html(template, content), null)
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
        return () -> Objects.requireNonNull(PrintedPages.class.getResourceAsStream(file), file);
    }
}
