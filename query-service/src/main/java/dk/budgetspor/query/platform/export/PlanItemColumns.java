package dk.budgetspor.query.platform.export;

import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.query.platform.OrganisationNames.Names;
import dk.budgetspor.query.platform.plans.PlanAt;
import dk.budgetspor.query.platform.plans.PlanItemRow;
import dk.budgetspor.query.platform.plans.PlannedTreatment;
import dk.budgetspor.query.platform.plans.Progress;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The columns of every table of items, in their order. */
@Component
class PlanItemColumns {
    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final MessageSource texts;

    PlanItemColumns(MessageSource texts) {
        this.texts = texts;
    }

    List<TableColumn<PlanItemRow>> of(PlanAt plan, Names names) {
        List<TableColumn<PlanItemRow>> columns = new ArrayList<>();
        columns.add(column("field.number", TableColumn.NARROW, PlanItemRow::number));
        columns.add(column("field.title", TableColumn.WIDE, PlanItemRow::title));
        columns.add(column("field.kind", TableColumn.MIDDLE, item -> text("kind." + item.kind())));
        columns.add(column("field.status", TableColumn.NARROW, item -> text("status." + item.status())));
        columns.add(column("field.areaCode", TableColumn.MIDDLE, item -> names.area(item.areaCode())));
        columns.add(column("field.treatment", TableColumn.MIDDLE, item -> text("treatment." + item.treatment())));
        columns.add(column("export.treatments", TableColumn.WIDE, item -> treatments(item, names)));
        columns.add(column("field.description", TableColumn.WIDE, PlanItemRow::description));
        columns.add(column("field.process", TableColumn.WIDE, PlanItemRow::process));
        columns.add(column("field.followUp", TableColumn.WIDE, PlanItemRow::followUp));
        for (int year : plan.years()) {
            columns.add(new TableColumn<>(
                    text("export.amount", Integer.toString(year)), TableColumn.NARROW, item -> amount(item, year)));
        }
        columns.add(column("export.priceLevel", TableColumn.NARROW, item -> written(item.priceLevel())));
        columns.add(column("export.statusDate", TableColumn.NARROW, latest(Progress::statusDate)));
        columns.add(column("export.light", TableColumn.NARROW, latest(progress -> text("light." + progress.light()))));
        columns.add(column("export.note", TableColumn.WIDE, latest(Progress::note)));
        columns.add(column("export.effect", TableColumn.WIDE, latest(Progress::effect)));
        columns.add(column("export.citizenConsequences", TableColumn.WIDE, latest(Progress::citizenConsequences)));
        columns.add(column(
                "export.focus", TableColumn.NARROW, item -> text(item.focus() == null ? "export.no" : "export.yes")));
        return columns;
    }

    private TableColumn<PlanItemRow> column(String title, int width, Function<PlanItemRow, @Nullable Object> value) {
        return new TableColumn<>(text(title), width, value);
    }

    private static Function<PlanItemRow, @Nullable Object> latest(Function<Progress, @Nullable Object> part) {
        return item -> item.latestProgress() == null ? null : part.apply(item.latestProgress());
    }

    /** A year is no quantity: as a text no program writes 2.022. */
    private static @Nullable Object written(@Nullable Integer year) {
        return year == null ? null : year.toString();
    }

    private static @Nullable Object amount(PlanItemRow item, int year) {
        for (YearAmount amount : item.amounts()) {
            if (amount.year() == year) {
                return amount.thousandDkk();
            }
        }
        return null;
    }

    private String treatments(PlanItemRow item, Names names) {
        return item.treatments().stream()
                .map(treatment -> names.body(treatment.bodyCode()) + ": " + date(treatment))
                .collect(Collectors.joining("; "));
    }

    private String date(PlannedTreatment treatment) {
        return treatment.indicativeDate() == null ? text("export.awaiting") : DATE.format(treatment.indicativeDate());
    }

    private String text(String key, Object... values) {
        return texts.getMessage(key, values, DANISH);
    }
}
