package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.kernel.planning.StatusReportSubmitted;
import dk.budgetspor.standalone.Visitor.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Status reports and files over HTTP and on the pages. */
@ExtendWith(Running.Shared.class)
class StatusReportsTest {
    private final Running app;
    private final Api api;
    private final String plan;
    private final String item;

    StatusReportsTest(Running app) {
        this.app = app;
        this.api = app.api();
        this.plan = app.given().adoptedPlan();
        this.item = app.given().itemOf(plan);
    }

    @BeforeEach
    void thePlanIsSeen() {
        app.as("planner").getFrom(app.lastPosition(), "/api/plans/" + plan);
    }

    @Test
    void aReportIsListedShownAndTakenAlong() {
        String report = submit("Statusrapport <b>forår</b>");
        String path = "/planer/" + plan + "/statusrapporter";
        Visitor member = Visitor.loggedIn(api, "member");

        Shown list = member.get(path);
        assertThat(list.text())
                .contains("Statusrapport <b>forår</b>", "1. juni 2022")
                .doesNotContain("Indsend en");
        Shown page = member.get(list.page().select("tbody a").attr("href"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Driftsændringer", "Effektivisering", "-500", "Hele planen");
        assertThat(page.page().select("a[href*=eksport]").eachAttr("href"))
                .containsExactly(
                        path + "/" + report + "/eksport?format=pdf",
                        path + "/" + report + "/eksport?format=xlsx",
                        path + "/" + report + "/eksport?format=csv");
        assertThat(member.get(path + "/" + report + "/eksport?format=csv").status())
                .isEqualTo(200);
    }

    @Test
    void aFileIsNamedAndTypedAndTheSameAsThePages() {
        String report = submit("Forår på Ø");
        String path = "/api/plans/" + plan + "/status-reports/" + report;
        Api auditor = app.as("auditor");

        Answer pdf = auditor.get(path + "/export?format=pdf");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(pdf.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"Foraar-paa-Oe.pdf\";"
                        + " filename*=UTF-8''For%C3%A5r%20p%C3%A5%20%C3%98.pdf");
        assertThat(pdf.text()).startsWith("%PDF-");
        assertThat(auditor.get(path + "/export?format=csv").text())
                .isEqualTo(
                        auditor.get("/api/plans/" + plan + "/export?format=csv").text());
        assertThat(auditor.get(path + "/export?format=xlsx").header("Content-Type"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Test
    void aReportStaysAsItWasAndThePlanGoesOn() {
        String report = submit("Forår");
        String path = "/api/plans/" + plan + "/status-reports/" + report;
        Answer before = app.as("planner").get(path);

        long position = app.given().complete(item).position();

        assertThat(app.as("planner").getFrom(position, path).text()).isEqualTo(before.text());
        assertThat(app.as("planner")
                        .get("/api/plans/" + plan + "/export?format=csv")
                        .text())
                .contains("afsluttet");
    }

    @Test
    void aFormatThatDoesNotExistIsABadRequest() {
        String path = "/api/plans/" + plan + "/export";

        for (String query : List.of("", "?format=", "?format=pdf", "?format=docx", "?format=%00", "?format=XLSX")) {
            assertThat(app.as("planner").get(path + query).status()).as(query).isEqualTo(400);
        }
        assertThat(app.as("planner")
                        .get("/api/plans/" + UUID.randomUUID() + "/export?format=csv")
                        .text("code"))
                .isEqualTo("not-found");
        assertThat(app.as("planner").get("/api/plans/x/export?format=csv").status())
                .isLessThan(500)
                .isGreaterThanOrEqualTo(400);
    }

    @Test
    void onThePagesTooFilesAreForThoseWhoMay() {
        String reports = "/planer/" + plan + "/statusrapporter";
        String file = "/planer/" + plan + "/eksport?format=csv";

        assertThat(Visitor.anonymous(api).get(file).status()).isEqualTo(302);
        assertThat(Visitor.anonymous(api).get(reports).status()).isEqualTo(302);
        assertThat(Visitor.loggedIn(api, "subscriber").get(file).status()).isEqualTo(403);
        assertThat(Visitor.loggedIn(api, "subscriber").get(reports).status()).isEqualTo(403);
        assertThat(Visitor.loggedIn(api, "administrator").get(reports).status()).isEqualTo(403);
        assertThat(Visitor.loggedIn(api, "administrator").get(file).status()).isEqualTo(200);
    }

    @Test
    void onlyAPlannerIsOfferedTheForm() {
        String path = "/planer/" + plan + "/statusrapporter";

        Shown offered = Visitor.loggedIn(api, "planner").get(path);

        assertThat(offered.actions()).containsExactly("indsend-statusrapport");
        assertThat(offered.filled("indsend-statusrapport")).containsKeys("title", "statusDate");
        assertThat(offered.page().select("fieldset input[name=toBodies]")).isNotEmpty();
        assertThat(Visitor.loggedIn(api, "auditor").get(path).actions()).isEmpty();
    }

    @Test
    void aReportThatIsRefusedKeepsWhatWasTyped() {
        String path = "/planer/" + plan + "/statusrapporter";

        Shown refused = Visitor.loggedIn(api, "planner")
                .get(path)
                .fillIn("indsend-statusrapport", Map.of("title", " ", "statusDate", "2022-06-01"));

        assertThat(refused.status()).isBetween(400, 499);
        assertThat(refused.page().select("#fejl")).isNotEmpty();
        assertThat(refused.filled("indsend-statusrapport")).containsEntry("statusDate", "2022-06-01");
    }

    /** Recorded as the command would; the answer is the report's identifier. */
    private String submit(String title) {
        UUID report = UUID.randomUUID();
        var event = new StatusReportSubmitted(
                report, UUID.fromString(plan), title, List.of("KB"), LocalDate.of(2022, 6, 1));
        DefaultUnitOfWork.startAndGet(null)
                .execute(() -> app.context()
                        .getBean(EventStore.class)
                        .publish(new GenericDomainEventMessage<>("StatusReport", report.toString(), 0, event)));
        app.as("planner").getFrom(app.lastPosition(), "/api/plans/" + plan + "/status-reports");
        return report.toString();
    }
}
