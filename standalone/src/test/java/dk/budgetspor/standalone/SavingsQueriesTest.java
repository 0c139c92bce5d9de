package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Savings rounds, their ideas, work packages and hearing, asked for over HTTP. */
@ExtendWith(Running.Shared.class)
class SavingsQueriesTest {
    private final Running app;
    private final Round round;
    private final String area;

    SavingsQueriesTest(Running app) {
        this.app = app;
        this.round = Round.open(app);
        this.area = app.given().area();
    }

    @Test
    void aRoundIsToldAtAGlance() {
        round.idea("Fælles indkøb");

        Answer answer = read("member", round.path());

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.text("title")).isEqualTo("Råderum 2025-2028");
        assertThat(answer.json().at("/targets/0/thousandDkk").asLong()).isEqualTo(-30_000);
        assertThat(answer.json().at("/milestones/0/from").asString()).isEqualTo("2024-08-29");
        assertThat(answer.json().at("/milestones/0/state").asString()).isEqualTo("PAST");
        assertThat(answer.json().at("/milestones/0").propertyNames())
                .containsExactlyInAnyOrder(
                        "milestoneId",
                        "kind",
                        "title",
                        "from",
                        "to",
                        "originalFrom",
                        "originalTo",
                        "areaCodes",
                        "place",
                        "cancelledReason",
                        "state",
                        "moves");
        assertThat(answer.json().at("/ideas/0/ideas").asInt()).isEqualTo(1);
        assertThat(answer.json().at("/totals")).hasSize(4);
        assertThat(answer.json().propertyNames())
                .containsExactlyInAnyOrder(
                        "roundId",
                        "title",
                        "budgetYear",
                        "targets",
                        "status",
                        "closedReason",
                        "version",
                        "milestones",
                        "steeringGroups",
                        "otherCatalogues",
                        "ideas",
                        "proposals",
                        "totals",
                        "late");
        assertThat(read("member", "/api/savings-rounds?limit=200").items())
                .extracting(each -> each.path("roundId").asString())
                .contains(round.id());
    }

    @Test
    void ideasAreFilteredAndPaged() {
        String first = round.idea("Fælles indkøb");
        round.idea("Færre møder");
        String workPackage = round.made("work-packages", """
                {"title": "Indkøb", "areaCode": "%s", "workingGroup": ["Økonomi"]}""".formatted(area));
        app.as("planner")
                .post(
                        "/api/savings-ideas/" + first + "/sort",
                        "{\"areaCode\": \"%s\", \"workPackageId\": \"%s\"}".formatted(area, workPackage));

        assertThat(texts(round.path() + "/ideas")).containsExactly("Fælles indkøb", "Færre møder");
        assertThat(texts(round.path() + "/ideas?status=UNSORTED")).containsExactly("Færre møder");
        assertThat(texts(round.path() + "/ideas?area=" + area)).containsExactly("Fælles indkøb");
        assertThat(texts(round.path() + "/ideas?workPackage=" + workPackage)).containsExactly("Fælles indkøb");
        assertThat(texts(round.path() + "/ideas?workPackage=none&text=FÆRRE".replace("Æ", "%C3%86")))
                .containsExactly("Færre møder");
        Answer page = read("member", round.path() + "/ideas?status=SORTED&limit=1");
        assertThat(page.json().path("next").isNull()).isTrue();
        String next = read("member", round.path() + "/ideas?limit=1").text("next");
        assertThat(next).startsWith(round.path() + "/ideas?limit=1&after=");
        assertThat(texts(next)).containsExactly("Færre møder");
        JsonNode told = read("member", round.path() + "/work-packages").items().get(0);
        assertThat(told.path("ideas").asInt()).isEqualTo(1);
        assertThat(told.path("workingGroup").get(0).asString()).isEqualTo("Økonomi");
    }

    @Test
    void theNameOfAPrivatePersonIsToldUntilItIsErased() {
        String response = round.made("hearing-responses", """
                {"respondent": "Karen Jensen", "receivedOn": "2024-09-02", "text": "Spar et andet sted",
                 "proposalIds": []}""");
        round.made("hearing-responses", """
                {"respondent": "Handicaprådet", "respondentKind": "ORGANISATION", "receivedOn": "2024-09-12",
                 "text": "For sent", "proposalIds": []}""");
        Answer before = read("member", round.path() + "/hearing");
        assertThat(before.json().path("counted").asInt()).isEqualTo(1);
        assertThat(before.json().path("late").asInt()).isEqualTo(1);
        assertThat(before.items())
                .extracting(each -> each.path("respondent").asString())
                .containsExactly("Karen Jensen", "Handicaprådet");
        assertThat(read("member", round.path() + "/hearing?counts=false").items())
                .extracting(each -> each.path("respondent").asString())
                .containsExactly("Handicaprådet");
        assertThat(audited(response)).contains("Karen Jensen");

        app.as("planner").post("/api/hearing-responses/" + response + "/erase-respondent", Scene.REASON);

        assertThat(read("member", round.path() + "/hearing")
                        .items()
                        .get(0)
                        .path("respondent")
                        .asString())
                .isEqualTo("(navn slettet)");
        assertThat(audited(response)).doesNotContain("Karen").contains("(navn slettet)", "HearingRespondentErased");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/ideas",
                "/work-packages",
                "/hearing",
                "/ideas?workPackage=nonsense",
                "/ideas?status=NONSENSE",
                "/ideas?after=forged",
                "/ideas?limit=0",
                "/hearing?proposal=nonsense",
                "/work-packages?after=forged"
            })
    void nonsenseIsRefusedAndTheUnknownIsNotThere(String path) {
        int status = path.contains("?") ? 400 : 404;
        String asked = path.contains("?") ? round.path() : "/api/savings-rounds/" + UUID.randomUUID();

        assertThat(read("member", asked + path).status()).isEqualTo(status);
        assertThat(app.api().get(asked + path).status()).isEqualTo(401);
        assertThat(app.as("subscriber").get(asked + path).status()).isEqualTo(403);
    }

    private Answer read(String user, String path) {
        return app.as(user).getFrom(app.lastPosition(), path);
    }

    private List<String> texts(String path) {
        return read("member", path).items().stream()
                .map(each -> each.path("text").asString())
                .toList();
    }

    private String audited(String id) {
        return app.as("auditor")
                .getFrom(app.lastPosition(), "/api/audit?aggregateId=" + id)
                .text();
    }
}
