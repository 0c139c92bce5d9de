package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Every list comes page by page: nothing twice, nothing left out, in Danish order. */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(Running.Shared.class)
class PagesOfListsTest {
    private static final List<String> DANISH =
            List.of("X", "Y", "Z", "Æble", "Ødis", "Aabenraa", "Ågård", "Aalborg", "Åstrup");

    private final Running app;
    private final String plan;
    private final String item;

    PagesOfListsTest(Running app) {
        this.app = app;
        this.plan = app.given().plan();
        this.item = app.given().itemOf(plan);
        for (int i = 0; i < 4; i++) {
            app.given().complete(item);
            app.given().reopen(item);
            app.given().itemOf(plan);
            app.given().plan();
            app.given().area();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "planner, /api/plans, planId",
        "planner, /api/plans/{plan}/items, planItemId",
        "planner, /api/plan-items/{item}/history, position",
        "planner, /api/bodies, code",
        "planner, /api/areas, code",
        "auditor, /api/audit, position",
        "auditor, /api/audit?actor=planner&type=planning.PlanItemReopened, position"
    })
    void pagesNeitherRepeatNorSkip(String user, String list, String key) {
        String path = list.replace("{plan}", plan).replace("{item}", item);
        String and = path.contains("?") ? "&" : "?";
        app.as(user).getFrom(app.lastPosition(), path);
        List<String> whole = pages(user, path + and + "limit=200", key);
        assertThat(whole).hasSizeGreaterThan(3).doesNotHaveDuplicates();

        assertThat(pages(user, path + and + "limit=3", key)).isEqualTo(whole);
        assertThat(pages(user, path + and + "limit=2", key)).isEqualTo(whole);
    }

    @Test
    void aListIsAsLongAsIsAskedForAndFiftyOtherwise() {
        for (int i = 0; i < 51; i++) {
            app.given().body();
        }
        long last = app.lastPosition();

        assertThat(app.as("planner").getFrom(last, "/api/bodies").items()).hasSize(50);
        assertThat(app.as("planner").getFrom(last, "/api/bodies?limit=51").items())
                .hasSize(51);
    }

    @Test
    void lettersSortAsInDanish() {
        for (int i = DANISH.size() - 1; i >= 0; i--) {
            app.as("administrator")
                    .post("/api/bodies", """
                    {"code": "%s", "name": "%s", "kind": "STANDING_COMMITTEE"}""".formatted(app.given().newCode(), DANISH.get(i)));
        }
        app.as("planner").getFrom(app.lastPosition(), "/api/bodies");

        List<String> names = pages("planner", "/api/bodies?limit=2", "name");

        assertThat(names.stream().filter(DANISH::contains)).containsExactlyElementsOf(DANISH);
    }

    @Test
    void whatIsAddedMeanwhileDisturbsNoPage() {
        String grown = app.given().plan();
        for (String number : new String[] {"B", "D", "F"}) {
            app.given().createItem(grown, number, area());
        }
        String path = "/api/plans/" + grown + "/items?limit=2";
        Answer first = app.as("planner").getFrom(app.lastPosition(), path);

        app.given().createItem(grown, "A", area());
        app.given().createItem(grown, "E", area());
        Answer second = app.as("planner").getFrom(app.lastPosition(), first.text("next"));

        assertThat(keys(first, "number")).containsExactly("B", "D");
        assertThat(keys(second, "number")).containsExactly("E", "F");
    }

    private String area() {
        return app.given().area();
    }

    private List<String> pages(String user, String path, String key) {
        List<String> all = new ArrayList<>();
        JsonNode next = null;
        while (next == null || !next.isNull()) {
            Answer page = app.as(user).get(next == null ? path : next.asString());
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            all.addAll(keys(page, key));
            next = page.json().path("next");
            assertThat(next.isNull() || next.asString().startsWith("/api/")).isTrue();
        }
        return all;
    }

    private static List<String> keys(Answer page, String key) {
        return page.items().stream().map(each -> each.path(key).asString()).toList();
    }
}
