package dk.budgetspor.query.platform.plans;

import dk.budgetspor.kernel.planning.CommitteeTreatmentPlanned;
import dk.budgetspor.kernel.planning.ImplementationPlanOpened;
import dk.budgetspor.kernel.planning.PlanItemCreated;
import dk.budgetspor.kernel.planning.PlanItemEvent;
import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.PlanItemProgressReported;
import dk.budgetspor.kernel.planning.PlanItemReworded;
import dk.budgetspor.kernel.planning.StatusReportSubmitted;
import dk.budgetspor.kernel.planning.TrafficLight;
import dk.budgetspor.kernel.planning.TreatmentKind;
import dk.budgetspor.kernel.planning.YearAmount;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Plans with contents, told and reported on; for tests of reports and files. */
public final class ReportedPlans implements AutoCloseable {
    /** The years of every plan are 2022-2025. */
    public static final int BUDGET_YEAR = 2022;

    private final ToldPlans told = ToldPlans.none();

    public ReportedPlans() {
        told.on(LocalDate.of(2022, 6, 1));
    }

    public JdbcClient jdbc() {
        return told.jdbc();
    }

    public JsonMapper json() {
        return told.json();
    }

    public PlansAt plansAt() {
        return new PlansAt(told.jdbc(), told.rows());
    }

    /** Where the last event stands. */
    public long position() {
        return told.position();
    }

    /** Tells the next event. */
    public ReportedPlans tell(PlanItemEvent event) {
        told.tell(event);
        return this;
    }

    public UUID plan(String title) {
        UUID plan = UUID.randomUUID();
        told.tell(new ImplementationPlanOpened(plan, title, BUDGET_YEAR, "Budgetaftale"));
        return plan;
    }

    /** An item of the area KUF. */
    public UUID item(UUID plan, String number, String title, long thousandDkk) {
        UUID item = UUID.randomUUID();
        tell(new PlanItemCreated(
                item,
                plan,
                number,
                title,
                PlanItemKind.OPERATING_CHANGE,
                "Beskrivelse af " + title,
                "",
                "",
                "KUF",
                TreatmentKind.POLITICAL,
                List.of(new YearAmount(BUDGET_YEAR, thousandDkk))));
        return item;
    }

    public ReportedPlans reword(UUID plan, UUID item, String title) {
        return tell(new PlanItemReworded(item, plan, "før", title, null, null, null, null, null, null, "Bedre sagt"));
    }

    public ReportedPlans progress(UUID plan, UUID item, TrafficLight light, String effect) {
        return tell(new PlanItemProgressReported(
                item, plan, LocalDate.of(2022, 5, 1), light, "Det er gjort", effect, "Mærkes ikke"));
    }

    public ReportedPlans treat(UUID plan, UUID item, String body, @Nullable LocalDate date) {
        return tell(new CommitteeTreatmentPlanned(item, plan, body, date, ""));
    }

    /** A report of the whole plan as it stands now. */
    public UUID report(UUID plan, String title) {
        UUID report = UUID.randomUUID();
        told.tell(new StatusReportSubmitted(report, plan, title, List.of("ØK", "KB"), LocalDate.of(2022, 6, 1)));
        return report;
    }

    @Override
    public void close() {
        told.close();
    }
}
