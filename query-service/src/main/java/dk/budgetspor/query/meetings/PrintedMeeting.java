package dk.budgetspor.query.meetings;

import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.export.PrintedPages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Agendas and minutes by themselves, as HTML and as PDF: the same content as the page. */
@Component
class PrintedMeeting {
    private static final String TEMPLATE = "meeting-document-print";

    private final PrintedPages pages;
    private final OrganisationNames names;

    PrintedMeeting(PrintedPages pages, OrganisationNames names) {
        this.pages = pages;
        this.names = names;
    }

    String html(MeetingDocument document) {
        return pages.html(TEMPLATE, content(document));
    }

    void pdf(MeetingDocument document, OutputStream out) throws IOException {
        pages.pdf(TEMPLATE, content(document), out);
    }

    private Map<String, Object> content(MeetingDocument document) {
        return Map.of("document", document, "names", names.at(document.meeting().toldAt()));
    }
}
