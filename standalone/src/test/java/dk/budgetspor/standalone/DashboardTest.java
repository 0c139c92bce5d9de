package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.standalone.Visitor.Shown;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A plan in figures: two items of a committee are in progress, one is completed; one has no committee and is abandoned. */
@ExtendWith(Running.Shared.class)
class DashboardTest {
    private final Running app;
    private final Given given;
    private final String plan;
    private final String body;

    DashboardTest(Running app) {
        this.app = app;
        this.given = app.given();
        this.plan = given.plan();
        this.body = given.body();
    }

    @BeforeEach
    void live() {
        String kept = treated();
        given.start(kept);
        String moved = treated();
        given.start(moved);
        app.as("planner").post("/api/plan-items/" + moved + "/move-treatment", """
                {"bodyCode": "%s", "indicativeDate": "2022-05-21", "reason": "Høring"}""".formatted(body));
        given.complete(treated());
        given.abandon(given.itemOf(plan));
    }

    private String treated() {
        String item = given.itemOf(plan);
        given.planTreatment(item, body);
        return item;
    }

    private JsonNode figures() {
        Answer answer = app.as("planner").getFrom(app.lastPosition(), "/api/dashboard?planId=" + plan);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    @Test
    void itemsOfACommitteeAreCountedByStatus() {
        JsonNode committees = figures().path("statusPerCommittee");

        assertThat(committees).singleElement().satisfies(committee -> {
            assertThat(committee.path("bodyCode").asString()).isEqualTo(body);
            assertThat(committee.path("items").toString()).isEqualTo("{\"IN_PROGRESS\":2,\"COMPLETED\":1}");
        });
    }

    @Test
    void anItemStandsInAMonthByTheDayThingsHappened() {
        List<String> months = figures()
                .path("itemsOverTime")
                .valueStream()
                .map(month -> month.path("lastDay").asString() + month.path("items"))
                .toList();

        assertThat(months).contains("2022-09-30{\"COMPLETED\":1}").noneMatch(month -> month.startsWith("2022-08"));
    }

    @Test
    void slippageIsOfTheTreatmentsOfActiveItems() {
        assertThat(figures().path("slippage")).singleElement().satisfies(line -> {
            assertThat(line.path("bodyCode").asString()).isEqualTo(body);
            assertThat(line.path("treatments").asInt()).isEqualTo(2);
            assertThat(line.path("moved").asInt()).isEqualTo(1);
            assertThat(line.path("awaitingDate").asInt()).isZero();
            assertThat(line.path("meanDays").asInt()).isEqualTo(5);
            assertThat(line.path("mostDays").asInt()).isEqualTo(10);
        });
    }

    @Test
    void amountsAreAddedUpByYearAndStatus() {
        assertThat(figures().path("amountsPerYear")).singleElement().satisfies(year -> {
            assertThat(year.path("year").asInt()).isEqualTo(2022);
            assertThat(year.path("thousandDkk").path("IN_PROGRESS").asLong()).isEqualTo(-1000);
            assertThat(year.path("thousandDkk").path("COMPLETED").asLong()).isEqualTo(-500);
            assertThat(year.path("thousandDkk").path("ABANDONED").asLong()).isEqualTo(-500);
        });
    }

    @Test
    void aNumberLeadsToTheItemsItCountsAndFromThereToTheHistory() {
        figures();
        Visitor planner = Visitor.loggedIn(app.api(), "planner");
        Shown page = planner.get("/overblik?planId=" + plan);

        assertThat(page.status()).isEqualTo(200);
        List<Element> numbers = page.page().select("section[aria-labelledby=udvalg] td a");
        assertThat(numbers).extracting(Element::text).containsExactly("2", "1");
        for (Element number : numbers) {
            Shown list = planner.get(number.attr("href"));
            List<String> items = list.page().select("main a[href^=/punkter/]").eachAttr("href").stream()
                    .distinct()
                    .toList();
            assertThat(items).hasSize(Integer.parseInt(number.text()));
            assertThat(planner.get(items.get(0)).page().select("#historik")).isNotEmpty();
        }
    }

    @Test
    void aNumberOfThePastLeadsToTheItemsThatStoodSo() {
        figures();
        Visitor planner = Visitor.loggedIn(app.api(), "planner");
        Element number = planner.get("/overblik?planId=" + plan)
                .page()
                .select("section[aria-labelledby=tid] td a[href*=2022-09-30]")
                .get(0);

        assertThat(number.text()).isEqualTo("1");
        List<String> items =
                planner.get(number.attr("href")).page().select("main td + th a").eachAttr("href");
        assertThat(items).hasSize(1);
        assertThat(planner.get(items.get(0)).page().select("#historik")).isNotEmpty();
    }

    @Test
    void theItemsOfADayComeInPages() {
        String day = figures().path("today").asString();
        String today = "/api/dashboard/items?planId=" + plan + "&status=IN_PROGRESS&limit=1&day=" + day;
        JsonNode first = app.as("planner").get(today).json();
        JsonNode second = app.as("planner").get(first.path("next").asString()).json();

        assertThat(first.path("items")).hasSize(1);
        assertThat(second.path("items")).hasSize(1).isNotEqualTo(first.path("items"));
        assertThat(second.path("next").isNull()).isTrue();
    }

    @Test
    void everyPictureHasATableWithItsNumbers() {
        figures();
        Shown page = Visitor.loggedIn(app.api(), "planner").get("/overblik?planId=" + plan);

        assertThat(page.page().select("section.figures")).hasSize(4).allSatisfy(figure -> {
            assertThat(figure.select("svg rect title").text()).isNotBlank();
            assertThat(figure.select("svg rect")).isNotEmpty();
            assertThat(figure.select("table tbody tr")).isNotEmpty();
        });
    }

    @Test
    void aPlanThatIsNotThereIsSaidSo() {
        assertThat(app.as("planner")
                        .get("/api/dashboard?planId=" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
    }
}
