package dk.budgetspor.query.savingscatalogue;

import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.export.FileAnswers;
import dk.budgetspor.query.platform.export.FileFormat;
import dk.budgetspor.query.platform.export.PrintedPages;
import dk.budgetspor.query.platform.export.Tables;
import dk.budgetspor.query.platform.raaderum.RoundRow;
import dk.budgetspor.query.platform.raaderum.SavingsRounds;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A catalogue as a file: a PDF that can be read aloud (PDF/UA), or a table. */
@Component
class CatalogueFiles {
    private final CatalogueQueries queries;
    private final CatalogueColumns columns;
    private final SavingsRounds rounds;
    private final OrganisationNames names;
    private final PrintedPages pages;
    private final FileAnswers answers;

    CatalogueFiles(
            CatalogueQueries queries,
            CatalogueColumns columns,
            SavingsRounds rounds,
            OrganisationNames names,
            PrintedPages pages,
            FileAnswers answers) {
        this.queries = queries;
        this.columns = columns;
        this.rounds = rounds;
        this.names = names;
        this.pages = pages;
        this.answers = answers;
    }

    ResponseEntity<InputStreamResource> of(Caller caller, UUID roundId, CatalogueFilter filter, FileFormat format) {
        RoundRow round = rounds.round(roundId);
        OrganisationNames.Names today = names.at(Long.MAX_VALUE);
        return answers.file("Råderumskatalog, " + round.title(), format, out -> {
            if (format == FileFormat.PDF) {
                CatalogueTable table = CatalogueTable.of(queries.whole(caller, roundId, filter), today);
                pages.pdf("savings-catalogue-print", Map.of("table", table, "names", today), out);
            } else {
                Tables.write(
                        format,
                        "Forslag",
                        columns.of(round, today),
                        taker -> queries.each(caller, roundId, filter, taker),
                        out);
            }
        });
    }
}
