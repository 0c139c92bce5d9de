package dk.budgetspor.query.savingscatalogue;

import dk.budgetspor.query.platform.OrganisationNames.Names;
import dk.budgetspor.query.platform.export.TableColumn;
import dk.budgetspor.query.platform.pages.Words;
import dk.budgetspor.query.platform.raaderum.RoundRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The columns of a catalogue for spreadsheet programs, in their order. */
@Component
class CatalogueColumns {
    private final Words words;

    CatalogueColumns(Words words) {
        this.words = words;
    }

    List<TableColumn<CatalogueEntry>> of(RoundRow round, Names names) {
        List<TableColumn<CatalogueEntry>> columns = new ArrayList<>();
        columns.add(column("field.number", TableColumn.NARROW, CatalogueEntry::number));
        columns.add(column("field.title", TableColumn.WIDE, CatalogueEntry::title));
        columns.add(column("field.bodyCode", TableColumn.MIDDLE, entry -> names.body(entry.bodyCode())));
        columns.add(column("field.areaCode", TableColumn.MIDDLE, entry -> names.area(entry.areaCode())));
        columns.add(column("field.step", TableColumn.MIDDLE, entry -> word("step", entry.step())));
        columns.add(column("field.priority", TableColumn.NARROW, CatalogueColumns.this::priority));
        columns.add(column("field.rank", TableColumn.NARROW, CatalogueColumns::rank));
        for (int year : round.years()) {
            columns.add(new TableColumn<>(year + " (1.000 kr.)", TableColumn.NARROW, entry -> entry.in(year)));
        }
        columns.add(column("field.investmentThousandDkk", TableColumn.NARROW, CatalogueEntry::investmentThousandDkk));
        columns.add(column("field.staffEffectFte", TableColumn.NARROW, CatalogueEntry::staffEffectFte));
        columns.add(column("field.description", TableColumn.WIDE, CatalogueEntry::description));
        columns.add(column("field.serviceConsequences", TableColumn.WIDE, CatalogueEntry::serviceConsequences));
        columns.add(column("field.staffConsequences", TableColumn.WIDE, CatalogueEntry::staffConsequences));
        columns.add(column("field.risk", TableColumn.WIDE, CatalogueEntry::risk));
        columns.add(column("field.startsOn", TableColumn.NARROW, CatalogueEntry::startsOn));
        columns.add(column("field.detailsDocument", TableColumn.NARROW, CatalogueEntry::detailsDocument));
        columns.add(column(
                "field.hearingResponses",
                TableColumn.NARROW,
                entry -> entry.hearingResponses().size()));
        return columns;
    }

    private @Nullable Object priority(CatalogueEntry entry) {
        return entry.prioritisation() == null
                ? null
                : word("priority", entry.prioritisation().priority());
    }

    private static @Nullable Object rank(CatalogueEntry entry) {
        return entry.prioritisation() == null ? null : entry.prioritisation().rank();
    }

    private String word(String field, Enum<?> value) {
        return words.text(field + "." + value.name(), value.name());
    }

    private TableColumn<CatalogueEntry> column(
            String title, int width, Function<CatalogueEntry, @Nullable Object> value) {
        return new TableColumn<>(words.text(title, title), width, value);
    }
}
