package dk.budgetspor.query.statusreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.CommitteeTreatmentMoved;
import dk.budgetspor.kernel.planning.PlanItemAmountsAdjusted;
import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.PlanItemStarted;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.TrafficLight;
import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.export.FileFormat;
import dk.budgetspor.query.platform.export.PlanFiles;
import dk.budgetspor.query.platform.plans.PlannedTreatment;
import dk.budgetspor.query.platform.plans.ReportedPlans;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StatusReportQueriesTest {
    private static final PageRequest FIRST = new PageRequest(50, List.of());
    private static final LocalDate APRIL = LocalDate.of(2022, 4, 5);

    private final ReportedPlans told = new ReportedPlans();
    private final StatusReportQueries queries = new StatusReportQueries(told.jdbc(), told.plansAt(), told.json());
    private final UUID plan = told.plan("Udmøntningsplan");

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void aReportTellsThePlanAsItStood() {
        UUID item = told.item(plan, "D-01", "Effektivisering", -500);
        told.progress(plan, item, TrafficLight.GREEN, "God effekt").treat(plan, item, "ØK", APRIL);

        FullStatusReport full = queries.full(plan, told.report(plan, "Forår"));

        assertThat(full.planTitle()).isEqualTo("Udmøntningsplan");
        assertThat(full.report().toBodies()).containsExactly("ØK", "KB");
        assertThat(full.report().submittedAt()).hasToString("2022-06-01T14:00+02:00");
        assertThat(full.report().submittedBy()).isEqualTo("Økonomi");
        assertThat(full.items()).singleElement().satisfies(told -> {
            assertThat(told.title()).isEqualTo("Effektivisering");
            assertThat(told.latestProgress()).isNotNull();
            assertThat(told.treatments()).containsExactly(new PlannedTreatment("ØK", "", APRIL, APRIL, 0));
        });
        assertThat(full.totals())
                .containsExactly(new FullStatusReport.Sum(
                        PlanItemKind.OPERATING_CHANGE, PlanItemStatus.PLANNED, ReportedPlans.BUDGET_YEAR, -500));
    }

    @Test
    void whatHappensAfterwardsChangesNothingInIt() {
        UUID item = told.item(plan, "D-01", "Som det stod", -500);
        told.progress(plan, item, TrafficLight.GREEN, "Som det gik").treat(plan, item, "ØK", APRIL);
        UUID report = told.report(plan, "Forår");
        FullStatusReport before = queries.full(plan, report);
        byte[] fileBefore = csv(report);

        told.reword(plan, item, "Som det står")
                .progress(plan, item, TrafficLight.RED, "Som det går")
                .tell(new CommitteeTreatmentMoved(item, plan, "ØK", APRIL, null, "Udsat"))
                .tell(new PlanItemAmountsAdjusted(
                        item, plan, List.of(), List.of(new YearAmount(2022, 7)), null, 2022, "Nyt skøn"))
                .tell(new PlanItemStarted(item, plan, PlanItemStatus.PLANNED));
        told.item(plan, "D-02", "Nyt punkt", 1);

        assertThat(queries.full(plan, report)).isEqualTo(before);
        assertThat(csv(report)).isEqualTo(fileBefore);
        assertThat(PlanFiles.text(fileBefore)).contains("Som det stod", "Som det gik");
        FullStatusReport later = queries.full(plan, told.report(plan, "Efterår"));
        assertThat(later.items()).extracting(ReportedItem::title).containsExactly("Som det står", "Nyt punkt");
        assertThat(later.total(2022)).isEqualTo(8);
    }

    @Test
    void reportsComeNewestFirstAPageAtATime() {
        UUID other = told.plan("En anden plan");
        told.report(other, "Ikke her");
        told.report(plan, "Forår");
        told.report(plan, "Efterår");

        Page<StatusReport> first = queries.reports(plan, new PageRequest(1, List.of()));
        Page<StatusReport> second = queries.reports(plan, PageRequest.of(1, first.cursor(), StatusReportQueries.KEYS));

        assertThat(first.items()).extracting(StatusReport::title).containsExactly("Efterår");
        assertThat(first.next()).startsWith("/api/plans/" + plan + "/status-reports?limit=1&after=");
        assertThat(second.items()).extracting(StatusReport::title).containsExactly("Forår");
        assertThat(second.next()).isNull();
    }

    @Test
    void whatIsNotThereIsNotFound() {
        UUID report = told.report(plan, "Forår");
        UUID other = told.plan("En anden plan");

        assertNotFound(() -> queries.reports(UUID.randomUUID(), FIRST));
        assertNotFound(() -> queries.full(plan, UUID.randomUUID()));
        assertNotFound(() -> queries.full(other, report));
    }

    @Test
    void toProgramsAReportIsOneObjectWithoutItsPosition() {
        told.item(plan, "D-01", "Punkt", 1);
        JsonNode json = told.json().valueToTree(queries.full(plan, told.report(plan, "Forår")));

        assertThat(json.propertyNames())
                .containsExactlyInAnyOrder(
                        "statusReportId",
                        "planId",
                        "title",
                        "statusDate",
                        "toBodies",
                        "submittedAt",
                        "submittedBy",
                        "planTitle",
                        "budgetYear",
                        "items",
                        "totals");
    }

    private byte[] csv(UUID report) {
        return PlanFiles.write(told, queries.plan(queries.report(plan, report)), FileFormat.CSV);
    }

    private static void assertNotFound(org.assertj.core.api.ThrowableAssert.ThrowingCallable question) {
        assertThatThrownBy(question)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }
}
