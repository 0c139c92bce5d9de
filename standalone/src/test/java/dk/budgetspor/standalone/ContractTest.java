package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What other systems rely on: paths, headers, fields. */
@ExtendWith(Running.Shared.class)
class ContractTest {
    private static final String RENAME = "{\"name\": \"%s\", \"reason\": \"Nyt navn\"}";

    private final Running app;
    private final Given given;

    ContractTest(Running app) {
        this.app = app;
        this.given = app.given();
    }

    @Test
    void whatIsCreatedHasAnAddressAVersionAndAPosition() {
        String code = given.newCode() + "ø";

        Answer body = app.as("administrator").post("/api/bodies", """
                {"code": "%s", "name": "Økonomiudvalget", "kind": "FINANCE_COMMITTEE"}""".formatted(code));

        assertThat(body.status()).isEqualTo(201);
        assertThat(body.header("Location"))
                .isEqualTo("/api/bodies/" + code.toUpperCase(Locale.ROOT).replace("Ø", "%C3%98"));
        assertThat(body.header("ETag")).isEqualTo("\"0\"");
        assertThat(body.position()).isEqualTo(app.lastPosition());
        assertThat(body.header("Cache-Control")).isEqualTo("no-store");
        assertThat(body.text())
                .isEqualTo("{\"id\":\"%s\",\"version\":0,\"position\":%d}"
                        .formatted(code.toUpperCase(Locale.ROOT), body.position()));
        assertThat(app.as("administrator")
                        .post(body.header("Location") + "/rename", RENAME.formatted("ØK"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void plansAndItemsAreFoundAtTheAddressTheyWereGiven() {
        Answer plan = app.as("planner").post("/api/plans", """
                {"title": "Plan", "budgetYear": 2022, "budgetAgreement": "Aftale"}""");
        Answer item = given.createItem(plan.id(), "D-01", given.area());

        assertThat(plan.header("Location")).isEqualTo("/api/plans/" + UUID.fromString(plan.id()));
        assertThat(item.header("Location")).isEqualTo("/api/plan-items/" + UUID.fromString(item.id()));
        for (Answer created : new Answer[] {plan, item}) {
            Answer found = app.as("planner").getFrom(created.position(), String.valueOf(created.header("Location")));
            assertThat(found.status()).isEqualTo(200);
            assertThat(found.header("ETag")).isEqualTo("\"0\"");
            assertThat(found.json().path("version").asLong()).isZero();
        }
    }

    @Test
    void anItemHasTheFieldsOfTheContract() {
        String area = given.area();
        Answer created = given.createItem(given.plan(), "D-01", area);

        JsonNode item = app.as("planner")
                .getFrom(created.position(), "/api/plan-items/" + created.id())
                .json();

        assertThat(item.path("planItemId").asString()).isEqualTo(created.id());
        assertThat(item.path("number").asString()).isEqualTo("D-01");
        assertThat(item.path("kind").asString()).isEqualTo("OPERATING_CHANGE");
        assertThat(item.path("status").asString()).isEqualTo("PLANNED");
        assertThat(item.path("areaCode").asString()).isEqualTo(area);
        assertThat(item.path("treatment").asString()).isEqualTo("POLITICAL");
        assertThat(item.path("amounts").toString()).isEqualTo("[{\"year\":2022,\"thousandDkk\":-500}]");
        assertThat(item.propertyNames())
                .containsExactlyInAnyOrder(
                        "planItemId",
                        "planId",
                        "number",
                        "title",
                        "kind",
                        "status",
                        "description",
                        "process",
                        "followUp",
                        "areaCode",
                        "treatment",
                        "amounts",
                        "priceLevel",
                        "weight",
                        "staffInvolvement",
                        "politicalLevel",
                        "derivedFrom",
                        "treatments",
                        "latestProgress",
                        "strategicFocus",
                        "presentationOn",
                        "presenter",
                        "kickOffOn",
                        "kickOffParticipants",
                        "amendments",
                        "attachments",
                        "completedOn",
                        "version");
    }

    @Test
    void anItemMayHaveNoTextsAndNoAmounts() {
        Answer created = app.as("planner").post("/api/plans/" + given.plan() + "/items", """
                {"number": "D-01", "title": "Uden", "kind": "DECLARATION_OF_INTENT", "areaCode": "%s",
                 "treatment": "IN_OPERATION"}""".formatted(given.area()));

        JsonNode item = app.as("planner")
                .getFrom(created.position(), "/api/plan-items/" + created.id())
                .json();

        assertThat(item.path("description").asString()).isEmpty();
        assertThat(item.path("amounts").toString()).isEqualTo("[]");
    }

    @Test
    void aCommandThatChangesNothingAnswersWhereTheThingStandsAndStoresNothing() {
        String body = given.body();
        Api administrator = app.as("administrator");
        Answer renamed = administrator.post("/api/bodies/" + body + "/rename", RENAME.formatted("Nyt"));
        given.body();
        long last = app.lastPosition();

        Answer again = administrator.post("/api/bodies/" + body + "/rename", RENAME.formatted("Nyt"));

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("ETag")).isEqualTo(renamed.header("ETag")).isEqualTo("\"1\"");
        assertThat(again.position()).isEqualTo(renamed.position());
        assertThat(app.lastPosition()).isEqualTo(last);
    }

    @Test
    void aVersionThatWasSeenMayBeChangedOnce() {
        String item = given.item();

        Answer first = app.as("planner").post("/api/plan-items/" + item + "/start", "{}", "If-Match", "\"0\"");
        Answer second = app.as("planner").post("/api/plan-items/" + item + "/start", "{}", "If-Match", "\"0\"");

        assertThat(first.header("ETag")).isEqualTo("\"1\"");
        assertThat(second.status()).isEqualTo(412);
    }

    @ParameterizedTest
    @CsvSource({
        "planner, /api/plans",
        "planner, /api/plans/{plan}",
        "planner, /api/plans/{plan}/items",
        "planner, /api/plan-items/{item}",
        "planner, /api/plan-items/{item}/history",
        "planner, /api/bodies",
        "planner, /api/areas",
        "auditor, /api/audit"
    })
    void whatWasSeenBeforeIsNotSentAgain(String user, String path) {
        String plan = given.plan();
        String item = given.itemOf(plan);
        String address = path.replace("{plan}", plan).replace("{item}", item);
        Answer seen = app.as(user).getFrom(app.lastPosition(), address);
        assertThat(seen.status()).isEqualTo(200);

        Answer again = app.as(user).get(address, "If-None-Match", String.valueOf(seen.header("ETag")));

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.text()).isEmpty();
    }

    @Test
    void whoGaveACommandSeesItInEveryViewThatTheyAskFromItsPosition() {
        String plan = given.plan();
        for (int round = 0; round < 20; round++) {
            String area = given.area();
            Answer created = given.createItem(plan, given.newCode(), area);
            long position = created.position();

            assertThat(app.as("planner")
                            .getFrom(position, "/api/plan-items/" + created.id())
                            .status())
                    .isEqualTo(200);
            assertThat(app.as("planner")
                            .getFrom(position, "/api/plans/" + plan + "/items?limit=200")
                            .text())
                    .contains(created.id());
            assertThat(app.as("planner")
                            .getFrom(position, "/api/areas?limit=200")
                            .text())
                    .contains("\"" + area + "\"");
            assertThat(app.as("auditor")
                            .getFrom(position, "/api/audit?aggregateId=" + created.id())
                            .items())
                    .hasSize(1);
        }
    }

    @Test
    void historyTellsWhoDidWhatWhenAndWhy() {
        String item = given.item();
        given.complete(item);
        Answer reopened = given.reopen(item);

        var history = app.as("auditor")
                .getFrom(reopened.position(), "/api/plan-items/" + item + "/history")
                .items();

        assertThat(history)
                .extracting(entry -> entry.path("type").asString())
                .containsExactly("planning.PlanItemCreated", "planning.PlanItemCompleted", "planning.PlanItemReopened");
        assertThat(history.get(1).path("businessDate").asString()).isEqualTo("2022-09-01");
        JsonNode last = history.get(2);
        assertThat(last.path("position").asLong()).isEqualTo(reopened.position());
        assertThat(last.path("actor").asString()).isEqualTo("planner");
        assertThat(last.path("role").asString()).isEqualTo("PLANNER");
        assertThat(last.path("reason").asString()).isEqualTo("Ikke færdig");
        assertThat(last.path("recordedAt").asString()).matches("\\d{4}-\\d\\d-\\d\\dT.+[+]0[12]:00");
        assertThat(last.path("changes").toString())
                .contains("{\"field\":\"status\",\"before\":\"COMPLETED\",\"after\":\"IN_PROGRESS\"}");
    }

    @Test
    void theAuditIsFilteredByWhatWhoWhichAndWhen() {
        String item = given.item();
        long last = given.start(item).position();
        Api auditor = app.as("auditor");
        JsonNode entry = auditor.getFrom(last, "/api/audit?aggregateId=" + item + "&type=planning.PlanItemStarted")
                .items()
                .get(0);
        String time = entry.path("recordedAt").asString().replace("+", "%2B");

        assertThat(entry.path("aggregate").toString()).isEqualTo("{\"type\":\"PlanItem\",\"id\":\"" + item + "\"}");
        assertThat(auditor.get("/api/audit?aggregateId=" + item + "&actor=planner")
                        .items())
                .hasSize(2);
        assertThat(auditor.get("/api/audit?aggregateId=" + item + "&actor=member")
                        .items())
                .isEmpty();
        assertThat(auditor.get("/api/audit?aggregateId=" + item + "&from=" + time)
                        .items())
                .hasSize(1);
        assertThat(auditor.get("/api/audit?aggregateId=" + item + "&to=" + time).items())
                .hasSize(1);
        Answer page = auditor.get("/api/audit?actor=planner&to=" + time + "&limit=1");
        assertThat(auditor.get(page.text("next")).items()).hasSize(1);
        assertThat(page.text("next")).contains("actor=planner").contains("to=");
    }
}
