package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the anonymous and other systems see: what is published, and nothing that tells of what is not. */
@ExtendWith(Running.Shared.class)
class PublicEditionTest {
    private final Running app;
    private final Given given;

    PublicEditionTest(Running app) {
        this.app = app;
        this.given = app.given();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonymous", "subscriber"})
    void aPlanIsThereFromItsAdoptionAndNotBefore(String user) {
        Api reader = user.equals("anonymous") ? app.api() : app.as(user);
        String plan = given.plan();
        String item = given.itemOf(plan);
        List<String> addresses = List.of(
                "/api/plans/" + plan,
                "/api/plans/" + plan + "/items",
                "/api/plan-items/" + item,
                "/api/plan-items/" + item + "/history");
        long before = app.lastPosition();
        assertThat(reader.getFrom(before, "/api/plans?limit=200").text()).doesNotContain(plan);
        assertThat(addresses)
                .allSatisfy(
                        address -> assertThat(reader.getFrom(before, address).status())
                                .as(address)
                                .isEqualTo(404));

        long adopted = given.adopt(plan).position();

        assertThat(reader.getFrom(adopted, "/api/plans?limit=200").text()).contains(plan);
        assertThat(addresses).allSatisfy(address -> {
            Answer seen = reader.getFrom(adopted, address);
            assertThat(seen.status()).as(address).isEqualTo(200);
            assertThat(seen.text()).doesNotContain("\"version\"").doesNotContainPattern("\"position\":\\d");
            assertThat(seen.text()).doesNotContain("planner");
            assertThat(seen.header("ETag")).matches("(W/)?\"[0-9a-f]{30,}\"");
            assertThat(reader.get(address, "If-None-Match", String.valueOf(seen.header("ETag")))
                            .status())
                    .isEqualTo(304);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonymous", "subscriber"})
    void aCaseIsThereFromThePublicationOfAnAgendaThatHoldsItAndNotBefore(String user) {
        Api reader = user.equals("anonymous") ? app.api() : app.as(user);
        String body = given.body();
        String number = given.caseOf(body);
        Meeting meeting = Meeting.of(app, body, "2021-12-07", "09:00", "12:00");
        meeting.done("add-agenda-item", "{\"caseNumber\": \"%s\", \"openness\": \"OPEN\"}".formatted(number));
        String address = "/api/cases/" + number.replace('/', '-');
        long before = app.lastPosition();
        Answer listed = reader.getFrom(before, "/api/cases?limit=200");
        assertThat(listed.text()).doesNotContain('"' + number + '"');
        assertThat(reader.get(address).status()).isEqualTo(404);
        assertThat(reader.get(address + "/history").status()).isEqualTo(404);

        long published = meeting.done("publish-agenda", "{}").position();

        assertThat(reader.getFrom(published, "/api/cases?limit=200").text()).contains('"' + number + '"');
        Answer seen = reader.getFrom(published, address);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.json().path("status").isNull()).isTrue();
        assertThat(seen.text()).doesNotContain("\"version\"", "\"position\"", "secretary");
        assertThat(seen.header("ETag")).matches("(W/)?\"[0-9a-f]{30,}\"");
        assertThat(reader.get(address + "/history").text()).isEqualTo("{\"items\":[],\"next\":null}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonymous", "subscriber"})
    void bodiesAndAreasAreOpenWithoutTheirVersions(String user) {
        Api reader = user.equals("anonymous") ? app.api() : app.as(user);
        String area = given.area();

        for (String list : new String[] {"/api/bodies?limit=200", "/api/areas?limit=200"}) {
            Answer seen = reader.getFrom(app.lastPosition(), list);
            assertThat(seen.items()).isNotEmpty();
            assertThat(seen.text()).doesNotContain("version");
        }
        assertThat(reader.get("/api/areas?limit=200").text()).contains("\"" + area + "\"");
    }

    @Test
    void aPlanThatIsNotAdoptedLeavesNoTraceInTheListOfPlans() {
        given.adoptedPlan();
        Answer before = app.api().getFrom(app.lastPosition(), "/api/plans?limit=200");

        String plan = given.plan();
        given.itemOf(plan);
        Answer after = app.api().getFrom(app.lastPosition(), "/api/plans?limit=200");

        assertThat(after.text()).isEqualTo(before.text());
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
    }

    @Test
    void whoHasARoleSeesPlansBeforeTheirAdoption() {
        String plan = given.plan();

        for (String user : List.of("planner", "area-manager", "secretary", "member", "executive", "auditor")) {
            assertThat(app.as(user)
                            .getFrom(app.lastPosition(), "/api/plans/" + plan)
                            .status())
                    .as(user)
                    .isEqualTo(200);
        }
    }
}
