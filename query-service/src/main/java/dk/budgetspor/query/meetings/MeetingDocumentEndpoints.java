package dk.budgetspor.query.meetings;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.APPLICATION_PDF_VALUE;
import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.meetings.MeetingDocument.Kind;
import dk.budgetspor.query.meetings.view.MeetingsView;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.export.FileAnswers;
import dk.budgetspor.query.platform.export.FileFormat;
import dk.budgetspor.query.platform.pages.Danish;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Agendas and minutes over HTTP, as data, as a page by itself, or as a PDF; the header {@code Accept} says which. */
@RestController
@ShowsView({MeetingsView.NAME, View.SAVINGS})
@Tag(name = "meetings")
class MeetingDocumentEndpoints {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final MeetingDocuments documents;
    private final PrintedMeeting printed;
    private final FileAnswers answers;
    private final Danish danish;

    MeetingDocumentEndpoints(MeetingDocuments documents, PrintedMeeting printed, FileAnswers answers, Danish danish) {
        this.documents = documents;
        this.printed = printed;
        this.answers = answers;
        this.danish = danish;
    }

    @GetMapping(
            path = "/api/meetings/{meetingId}/agenda",
            produces = {APPLICATION_JSON_VALUE, TEXT_HTML_VALUE, APPLICATION_PDF_VALUE})
    @AllowedTo(everyone = true)
    ResponseEntity<?> agenda(
            @PathVariable UUID meetingId,
            @RequestParam(required = false) @Schema(allowableValues = {"open", "full"}) @Nullable String edition,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = APPLICATION_JSON_VALUE) String accept,
            Caller caller) {
        return answer(documents.document(caller, meetingId, Kind.AGENDA, edition), wanted(accept));
    }

    @GetMapping(
            path = "/api/meetings/{meetingId}/minutes",
            produces = {APPLICATION_JSON_VALUE, TEXT_HTML_VALUE, APPLICATION_PDF_VALUE})
    @AllowedTo(everyone = true)
    ResponseEntity<?> minutes(
            @PathVariable UUID meetingId,
            @RequestParam(required = false) @Schema(allowableValues = {"open", "full"}) @Nullable String edition,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = APPLICATION_JSON_VALUE) String accept,
            Caller caller) {
        return answer(documents.document(caller, meetingId, Kind.MINUTES, edition), wanted(accept));
    }

    /** For the links of the pages. */
    @GetMapping("/moeder/{meetingId}/dagsorden.pdf")
    @AllowedTo(everyone = true)
    ResponseEntity<?> agendaFile(
            @PathVariable UUID meetingId, @RequestParam(required = false) @Nullable String edition, Caller caller) {
        return answer(documents.document(caller, meetingId, Kind.AGENDA, edition), MediaType.APPLICATION_PDF);
    }

    /** For the links of the pages. */
    @GetMapping("/moeder/{meetingId}/protokol.pdf")
    @AllowedTo(everyone = true)
    ResponseEntity<?> minutesFile(
            @PathVariable UUID meetingId, @RequestParam(required = false) @Nullable String edition, Caller caller) {
        return answer(documents.document(caller, meetingId, Kind.MINUTES, edition), MediaType.APPLICATION_PDF);
    }

    private ResponseEntity<?> answer(MeetingDocument document, MediaType wanted) {
        if (wanted.equals(MediaType.APPLICATION_PDF)) {
            String title =
                    document.name() + " " + danish.shortDate(document.meeting().date());
            return answers.file(title, FileFormat.PDF, out -> printed.pdf(document, out));
        }
        return wanted.equals(HTML)
                ? answers.page(printed.html(document))
                : ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(document);
    }

    /** What suits the caller best; that something does was seen before this is asked. */
    private static MediaType wanted(String accept) {
        List<MediaType> accepted = MediaType.parseMediaTypes(accept);
        MimeTypeUtils.sortBySpecificity(accepted);
        for (MediaType each : accepted) {
            for (MediaType offered : List.of(MediaType.APPLICATION_JSON, HTML, MediaType.APPLICATION_PDF)) {
                if (each.isCompatibleWith(offered)) {
                    return offered;
                }
            }
        }
        return MediaType.APPLICATION_JSON;
    }
}
