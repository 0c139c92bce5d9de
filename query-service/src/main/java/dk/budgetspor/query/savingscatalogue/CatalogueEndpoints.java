package dk.budgetspor.query.savingscatalogue;

import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.export.FileFormat;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The savings catalogue over HTTP, as data and as files. */
@RestController
@ShowsView(View.SAVINGS)
@Tag(name = "savings catalogue")
class CatalogueEndpoints {
    private static final String PATH = "/api/savings-rounds/{roundId}/catalogue";

    private final CatalogueQueries queries;
    private final CatalogueFiles files;

    CatalogueEndpoints(CatalogueQueries queries, CatalogueFiles files) {
        this.queries = queries;
        this.files = files;
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    @AllowedTo(everyone = true)
    Catalogue catalogue(
            @PathVariable UUID roundId,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        return queries.catalogue(
                caller, roundId, new CatalogueFilter(body, area), PageRequest.of(limit, after, CatalogueQueries.KEYS));
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_PDF_VALUE)
    @AllowedTo(people = true)
    ResponseEntity<InputStreamResource> printed(
            @PathVariable UUID roundId,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String area,
            Caller caller) {
        return files.of(caller, roundId, new CatalogueFilter(body, area), FileFormat.PDF);
    }

    @GetMapping({PATH + "/export", CataloguePages.PATH + "/eksport"})
    @AllowedTo(people = true)
    ResponseEntity<InputStreamResource> export(
            @PathVariable UUID roundId,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam @Schema(allowableValues = {"xlsx", "csv", "pdf"}) String format,
            Caller caller) {
        return files.of(caller, roundId, new CatalogueFilter(body, area), FileFormat.of(format, FileFormat.values()));
    }
}
