package dk.budgetspor.standalone;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may use which endpoint, as the tables of the domain text (section 1) have it. A new endpoint needs its line. */
@ExtendWith(Running.Shared.class)
class RoleMatrixTest {
    private static final List<String> USERS = List.of(
            "planner",
            "area-manager",
            "secretary",
            "member",
            "executive",
            "auditor",
            "administrator",
            "subscriber",
            "anonymous");

    private static final Map<String, Set<String>> EXPECTED = table("""
            POST /api/bodies                                        | administrator
            POST /api/bodies/{code}/rename                          | administrator
            POST /api/bodies/{code}/dissolve                        | administrator
            POST /api/areas                                         | administrator
            POST /api/areas/{code}/reassign                         | administrator
            POST /api/plans                                         | planner
            POST /api/plans/{planId}/adopt                          | planner
            POST /api/plans/{planId}/close                          | planner
            POST /api/plans/{planId}/items                          | planner
            POST /api/plan-items/{id}/start                         | planner, area-manager
            POST /api/plan-items/{id}/complete                      | planner, area-manager
            POST /api/plan-items/{id}/reopen                        | planner
            POST /api/plan-items/{id}/abandon                       | planner
            GET /api/plans                                          | everyone
            GET /api/plans/{planId}                                 | everyone
            GET /api/plans/{planId}/items                           | everyone
            GET /api/plans/{planId}/totals                          | everyone
            GET /api/plans/{planId}/export                          | planner, area-manager, secretary, member, executive, auditor, administrator
            GET /api/plans/{planId}/status-reports                  | planner, area-manager, secretary, member, executive, auditor
            GET /api/plans/{planId}/status-reports/{statusReportId} | planner, area-manager, secretary, member, executive, auditor
            GET /api/plans/{planId}/status-reports/{statusReportId}/export | planner, area-manager, secretary, member, executive, auditor
            GET /api/plan-items/{planItemId}                        | everyone
            GET /api/plan-items/{planItemId}/history                | everyone
            GET /api/bodies                                         | everyone
            GET /api/areas                                          | everyone
            GET /api/audit                                          | auditor, administrator
            GET /api/query-admin/views                              | administrator
            POST /api/query-admin/views/{view}/rebuild              | administrator
            GET /api/query-admin/dead-letters                       | administrator
            POST /api/query-admin/views/{view}/retry-dead-letters   | administrator
            """);

    private final Running app;

    RoleMatrixTest(Running app) {
        this.app = app;
    }

    @Test
    void everyEndpointHasAnExpectation() {
        var mappings = app.context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        Set<String> endpoints = mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + path)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(endpoints).isEqualTo(EXPECTED.keySet());
    }

    @TestFactory
    Stream<DynamicTest> whoMayNotIsTurnedAwayAndWhoMayIsNot() {
        return EXPECTED.entrySet().stream()
                .flatMap(line -> USERS.stream()
                        .map(user -> DynamicTest.dynamicTest(
                                line.getKey() + " by " + user,
                                () -> check(line.getKey(), user, line.getValue().contains(user)))));
    }

    @Test
    void theHeadOfAnAreaActsOnItemsOfOwnAreasOnly() {
        Given given = app.given();
        String own = given.area();
        String plan = given.plan();
        String ownItem = given.createItem(plan, given.newCode(), own).id();
        String otherItem = given.itemOf(plan);
        Api head = app.api().withToken(new Tokens(app).of(List.of("AREA_MANAGER"), List.of(own)));

        assertThat(head.post("/api/plan-items/" + ownItem + "/start", "{}").status())
                .isEqualTo(200);
        assertThat(head.post("/api/plan-items/" + ownItem + "/complete", Scene.COMPLETE)
                        .status())
                .isEqualTo(200);
        assertThat(head.post("/api/plan-items/" + otherItem + "/start", "{}").text("code"))
                .isEqualTo("not-own-area");
        assertThat(head.post("/api/plan-items/" + otherItem + "/complete", Scene.COMPLETE)
                        .text("code"))
                .isEqualTo("not-own-area");
    }

    @Test
    void whoIsBothPlannerAndHeadOfAnAreaActsAsPlanner() {
        String item = app.given().item();
        Api both = app.api().withToken(new Tokens(app).of(List.of("AREA_MANAGER", "PLANNER"), List.of()));

        Answer started = both.post("/api/plan-items/" + item + "/start", "{}");

        assertThat(started.status()).isEqualTo(200);
        assertThat(app.as("auditor")
                        .getFrom(
                                started.position(), "/api/audit?aggregateId=" + item + "&type=planning.PlanItemStarted")
                        .items())
                .extracting(entry -> entry.path("role").asString())
                .containsExactly("PLANNER");
    }

    /** With an empty body, about something that is not there: nothing happens, whoever asks. */
    private void check(String endpoint, String user, boolean allowed) {
        String method = endpoint.substring(0, endpoint.indexOf(' '));
        String path = endpoint.substring(endpoint.indexOf(' ') + 1)
                .replace("{view}", "nothing")
                .replace("{code}", "NOTHING")
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        Api api = user.equals("anonymous") ? app.api() : app.as(user);

        int status = api.send(method, path, BodyPublishers.ofString(method.equals("POST") ? "{}" : ""))
                .status();

        if (allowed) {
            assertThat(status).isIn(200, 400, 404);
        } else {
            assertThat(status).isEqualTo(user.equals("anonymous") ? 401 : 403);
        }
    }

    private static Map<String, Set<String>> table(String lines) {
        return lines.lines()
                .map(line -> line.split("\\|"))
                .collect(toMap(cells -> cells[0].strip(), cells -> users(cells[1].strip()), (a, b) -> a, TreeMap::new));
    }

    private static Set<String> users(String cell) {
        return cell.equals("everyone")
                ? Set.copyOf(USERS)
                : Arrays.stream(cell.split(", ")).collect(Collectors.toSet());
    }
}
