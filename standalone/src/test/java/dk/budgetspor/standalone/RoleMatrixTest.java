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
            POST /api/bodies/{code}/add-seat                        | administrator, secretary
            POST /api/bodies/{code}/take-seat                       | administrator, secretary
            POST /api/bodies/{code}/vacate-seat                     | administrator, secretary
            POST /api/bodies/{code}/abolish-seat                    | administrator, secretary
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
            POST /api/plan-items/{id}/reword                        | planner
            POST /api/plan-items/{id}/adjust-amounts                | planner
            POST /api/plan-items/{id}/transfer                      | planner
            POST /api/plan-items/{id}/change-treatment              | planner
            POST /api/plan-items/{id}/weigh                         | planner
            POST /api/plan-items/{id}/derive-from                   | planner
            POST /api/plan-items/{id}/attach                        | planner
            POST /api/plan-items/{id}/report-progress               | planner, area-manager
            POST /api/plan-items/{id}/plan-treatment                | planner, secretary
            POST /api/plan-items/{id}/move-treatment                | planner, secretary
            POST /api/plan-items/{id}/cancel-treatment              | planner, secretary
            POST /api/plan-items/{id}/give-strategic-focus          | planner, executive
            POST /api/plan-items/{id}/lift-strategic-focus          | planner, executive
            POST /api/plan-items/{id}/plan-presentation             | planner, executive
            POST /api/plan-items/{id}/plan-kick-off                 | planner, executive
            POST /api/plans/{planId}/submit-status-report           | planner
            POST /api/cases                                         | secretary
            POST /api/cases/{caseNumber}/write-statement            | secretary
            POST /api/cases/{caseNumber}/recommend                  | secretary
            POST /api/cases/{caseNumber}/file-attachment            | secretary
            POST /api/cases/{caseNumber}/receive-attachment         | secretary
            POST /api/cases/{caseNumber}/withdraw-attachment        | secretary
            POST /api/cases/{caseNumber}/refer                      | secretary
            POST /api/cases/{caseNumber}/change-openness            | secretary
            POST /api/cases/{caseNumber}/close                      | secretary
            POST /api/cases/{caseNumber}/reopen                     | secretary
            POST /api/bodies/{code}/annual-wheel/{year}/add-date    | secretary, executive
            POST /api/bodies/{code}/annual-wheel/{year}/drop-date   | secretary, executive
            POST /api/bodies/{code}/annual-wheel/{year}/add-break   | secretary, executive
            POST /api/bodies/{code}/annual-wheel/{year}/drop-break  | secretary, executive
            POST /api/bodies/{code}/annual-wheel/{year}/plan-topic  | secretary, executive
            POST /api/bodies/{code}/annual-wheel/{year}/move-topic  | secretary, executive
            POST /api/bodies/{code}/annual-wheel/{year}/drop-topic  | secretary, executive
            POST /api/bodies/{code}/annual-wheel/{year}/take-topic  | secretary, executive
            POST /api/command-admin/automations/{automation}/retry-dead-letters | administrator
            GET /api/bodies/{code}/annual-wheel/{year}              | planner, area-manager, secretary, member, executive, auditor, administrator
            POST /api/meetings                                      | secretary
            POST /api/meetings/{id}/reschedule                      | secretary
            POST /api/meetings/{id}/publish-agenda                  | secretary
            POST /api/meetings/{id}/open                            | secretary
            POST /api/meetings/{id}/continue-on                     | secretary
            POST /api/meetings/{id}/hold                            | secretary
            POST /api/meetings/{id}/cancel                          | secretary
            POST /api/meetings/{id}/add-agenda-item                 | secretary
            POST /api/meetings/{id}/move-agenda-item                | secretary
            POST /api/meetings/{id}/time-agenda-item                | secretary
            POST /api/meetings/{id}/withdraw-agenda-item            | secretary
            POST /api/meetings/{id}/postpone-agenda-item            | secretary
            POST /api/meetings/{id}/describe-agenda-item            | secretary
            POST /api/meetings/{id}/recommend                       | secretary
            POST /api/meetings/{id}/invite-guest                    | secretary
            POST /api/meetings/{id}/name-proposals                  | secretary
            POST /api/meetings/{id}/file-attachment                 | secretary
            POST /api/meetings/{id}/receive-attachment              | secretary
            POST /api/meetings/{id}/withdraw-attachment             | secretary
            POST /api/meetings/{id}/record-attendance               | secretary
            POST /api/meetings/{id}/note                            | secretary
            POST /api/meetings/{id}/sign-minutes                    | member, executive
            POST /api/meetings/{id}/complete-minutes                | secretary
            POST /api/meetings/{id}/record-decision                 | secretary
            POST /api/meetings/{id}/correct-decision                | secretary
            POST /api/meetings/{id}/retry-amendment                 | planner, secretary
            POST /api/meetings/{id}/settle-amendment                | planner, secretary
            POST /api/meetings/{id}/close-follow-up                 | planner, secretary, area-manager
            POST /api/follow-ups/{followUpId}/close                 | planner, secretary, area-manager
            POST /api/savings-rounds/{id}/proposals                 | planner, area-manager
            POST /api/savings-proposals/{id}/revise                 | planner, area-manager
            POST /api/savings-proposals/{id}/withdraw               | planner, area-manager
            POST /api/savings-proposals/{id}/treat-by-executive-board | planner, executive
            POST /api/savings-proposals/{id}/record-med-consultation | planner, secretary
            POST /api/savings-proposals/{id}/prioritise             | secretary
            POST /api/savings-proposals/{id}/grant-exemption        | planner
            POST /api/savings-proposals/{id}/put-in-catalogue       | planner
            POST /api/savings-proposals/{id}/incorporate            | planner
            POST /api/savings-proposals/{id}/retry-plan-item        | planner
            POST /api/savings-rounds                                | planner
            POST /api/savings-rounds/{id}/set-target                | planner
            POST /api/savings-rounds/{id}/plan-milestone            | planner
            POST /api/savings-rounds/{id}/move-milestone            | planner
            POST /api/savings-rounds/{id}/cancel-milestone          | planner
            POST /api/savings-rounds/{id}/appoint-steering-group    | planner
            POST /api/savings-rounds/{id}/relieve-steering-group    | planner
            POST /api/savings-rounds/{id}/arrange-catalogue         | planner
            POST /api/savings-rounds/{id}/close                     | planner
            POST /api/savings-rounds/{id}/ideas                     | planner, area-manager, secretary, member, executive, administrator
            POST /api/savings-ideas/{id}/sort                       | planner
            POST /api/savings-ideas/{id}/merge                      | planner
            POST /api/savings-ideas/{id}/set-aside                  | planner
            POST /api/savings-rounds/{id}/work-packages             | planner
            POST /api/work-packages/{id}/regroup                    | planner
            POST /api/savings-rounds/{id}/hearing-responses         | planner
            POST /api/hearing-responses/{id}/erase-respondent       | planner
            POST /api/budget-corrections                            | planner
            POST /api/budget-corrections/{id}/adjust                | planner
            POST /api/budget-corrections/{id}/treat                 | planner
            POST /api/budget-corrections/{id}/incorporate           | planner
            POST /api/budget-corrections/{id}/withdraw              | planner
            POST /api/budget-follow-ups                             | planner
            POST /api/budget-follow-ups/{month}/give-overview       | planner
            POST /api/budget-follow-ups/{month}/file                | planner
            POST /api/savings-rounds/{id}/proposals                 | planner, area-manager
            POST /api/savings-proposals/{id}/revise                 | planner, area-manager
            POST /api/savings-proposals/{id}/withdraw               | planner, area-manager
            POST /api/savings-proposals/{id}/treat-by-executive-board | planner, executive
            POST /api/savings-proposals/{id}/record-med-consultation | planner, secretary
            POST /api/savings-proposals/{id}/prioritise             | secretary
            POST /api/savings-proposals/{id}/grant-exemption        | planner
            POST /api/savings-proposals/{id}/put-in-catalogue       | planner
            POST /api/savings-proposals/{id}/incorporate            | planner
            POST /api/savings-proposals/{id}/retry-plan-item        | planner
            GET /api/savings-rounds                                 | everyone
            GET /api/savings-rounds/{roundId}                       | planner, area-manager, secretary, member, executive, auditor, administrator
            GET /api/savings-rounds/{roundId}/ideas                 | planner, area-manager, secretary, member, executive, auditor, administrator
            GET /api/savings-rounds/{roundId}/work-packages         | planner, area-manager, secretary, member, executive, auditor, administrator
            GET /api/savings-rounds/{roundId}/hearing               | planner, area-manager, secretary, member, executive, auditor, administrator
            GET /api/plans                                          | everyone
            GET /api/plans/{planId}                                 | everyone
            GET /api/plans/{planId}/items                           | everyone
            GET /api/plans/{planId}/strategic                       | everyone
            GET /api/plans/{planId}/uptake                          | everyone
            GET /api/bodies/{code}/work-plan                        | everyone
            GET /api/bodies/{code}/since-last-meeting               | planner, area-manager, secretary, member, executive, auditor, administrator
            GET /api/exceptions                                     | planner, area-manager, secretary, executive, auditor
            GET /api/plans/{planId}/totals                          | everyone
            GET /api/plans/{planId}/export                          | planner, area-manager, secretary, member, executive, auditor, administrator
            GET /api/plans/{planId}/status-reports                  | planner, area-manager, secretary, member, executive, auditor
            GET /api/plans/{planId}/status-reports/{statusReportId} | planner, area-manager, secretary, member, executive, auditor
            GET /api/plans/{planId}/status-reports/{statusReportId}/export | planner, area-manager, secretary, member, executive, auditor
            GET /api/plan-items/{planItemId}                        | everyone
            GET /api/plan-items/{planItemId}/history                | everyone
            GET /api/bodies                                         | everyone
            GET /api/bodies/{code}/seats                            | everyone
            GET /api/areas                                          | everyone
            GET /api/cases                                          | everyone
            GET /api/cases/{caseNumber}                             | everyone
            GET /api/cases/{caseNumber}/history                     | everyone
            GET /api/meetings                                       | everyone
            GET /api/meetings/{meetingId}                           | everyone
            GET /api/meetings/{meetingId}/agenda                    | everyone
            GET /api/meetings/{meetingId}/minutes                   | everyone
            GET /api/decisions                                      | everyone
            GET /api/decisions/{decisionId}                         | everyone
            GET /api/follow-ups                                     | everyone
            GET /api/savings-rounds/{roundId}/proposals             | planner, area-manager, secretary, member, executive, auditor, administrator
            GET /api/savings-proposals/{proposalId}                 | everyone
            GET /api/savings-proposals/{proposalId}/trace           | planner, area-manager, secretary, member, executive, auditor, administrator
            GET /api/plan-items/{planItemId}/savings-trace          | planner, area-manager, secretary, member, executive, auditor, administrator
            GET /api/savings-rounds/{roundId}/catalogue             | everyone
            GET /api/savings-rounds/{roundId}/catalogue/export      | planner, area-manager, secretary, member, executive, auditor, administrator
            GET /api/savings-rounds/{roundId}/evidence              | planner, area-manager, secretary, member, executive, auditor, administrator
            GET /api/bodies/{code}/awaiting-consultation            | planner, area-manager, secretary, member, executive, auditor, administrator
            GET /api/budget-corrections                             | planner, area-manager, secretary, member, executive, auditor, administrator
            GET /api/budget-corrections/{correctionId}              | planner, area-manager, secretary, member, executive, auditor, administrator
            GET /api/budget-follow-ups                              | planner, area-manager, secretary, member, executive, auditor, administrator
            GET /api/budget-follow-ups/{month}                      | planner, area-manager, secretary, member, executive, auditor, administrator
            GET /api/dashboard                                      | planner, area-manager, secretary, member, executive, auditor, administrator
            GET /api/dashboard/items                                | planner, area-manager, secretary, member, executive, auditor, administrator
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
    void afterATransferTheHeadOfTheNewAreaReports() {
        Given given = app.given();
        String before = given.area();
        String after = given.area();
        String item = given.createItem(given.plan(), given.newCode(), before).id();
        String path = "/api/plan-items/" + item + "/report-progress";
        String report = "{\"statusDate\": \"2022-03-01\", \"light\": \"GREEN\"}";
        Api oldHead = app.api().withToken(new Tokens(app).of(List.of("AREA_MANAGER"), List.of(before)));
        Api newHead = app.api().withToken(new Tokens(app).of(List.of("AREA_MANAGER"), List.of(after)));

        assertThat(oldHead.post(path, report).status()).isEqualTo(200);
        assertThat(newHead.post(path, report).text("code")).isEqualTo("not-own-area");
        app.as("planner")
                .post(
                        "/api/plan-items/" + item + "/transfer",
                        "{\"areaCode\": \"%s\", \"reason\": \"R\"}".formatted(after));
        assertThat(newHead.post(path, report).status()).isEqualTo(200);
        assertThat(oldHead.post(path, report).text("code")).isEqualTo("not-own-area");
    }

    @Test
    void aSecretaryPlansMovesAndCancelsTreatmentsInOwnBodiesOnly() {
        Given given = app.given();
        String own = given.body();
        String other = given.body();
        String item = "/api/plan-items/" + given.item();
        Api secretary = app.api().withToken(new Tokens(app).of(List.of("SECRETARY"), List.of(), List.of(own)));

        for (String command : List.of("/plan-treatment", "/move-treatment", "/cancel-treatment")) {
            String json = command.equals("/plan-treatment")
                    ? "{\"bodyCode\": \"%s\", \"indicativeDate\": \"2022-03-01\"}"
                    : "{\"bodyCode\": \"%s\", \"reason\": \"R\"}";
            assertThat(secretary.post(item + command, json.formatted(own)).status())
                    .as(command)
                    .isEqualTo(200);
            Answer refused = secretary.post(item + command, json.formatted(other));
            assertThat(refused.status()).as(command).isEqualTo(403);
            assertThat(refused.text("code")).isEqualTo("not-own-body");
        }
    }

    @Test
    void aSecretaryWorksOnCasesAndSeatsOfOwnBodiesOnly() {
        Given given = app.given();
        String own = given.body();
        String other = given.body();
        Api secretary = app.api().withToken(new Tokens(app).of(List.of("SECRETARY"), List.of(), List.of(own)));
        String ownCase = "/api/cases/" + given.caseOf(other, own).replace('/', '-');
        String otherCase = "/api/cases/" + given.caseOf(other).replace('/', '-');

        assertThat(secretary.post(ownCase + "/close", Scene.REASON).status()).isEqualTo(200);
        assertThat(secretary.post(otherCase + "/close", Scene.REASON).text("code"))
                .isEqualTo("not-own-case");
        assertThat(secretary
                        .post("/api/cases", Given.caseJson(given.newCaseNumber(), own))
                        .status())
                .isEqualTo(201);
        assertThat(secretary
                        .post("/api/cases", Given.caseJson(given.newCaseNumber(), other))
                        .text("code"))
                .isEqualTo("not-own-case");
        assertThat(secretary.post("/api/bodies/" + own + "/add-seat", "{}").status())
                .isEqualTo(200);
        assertThat(secretary.post("/api/bodies/" + other + "/add-seat", "{}").text("code"))
                .isEqualTo("not-own-body");
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
