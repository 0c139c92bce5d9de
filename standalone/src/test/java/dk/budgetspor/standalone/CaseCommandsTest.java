package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.command.platform.cases.CaseRegister;
import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The case of document A through the API: the implementation plan, on its way to the finance committee and the board. */
@ExtendWith(Running.Shared.class)
class CaseCommandsTest {
    private final Running app;
    private final Given given;
    private final Api secretary;
    private final String finance;
    private final String council;

    CaseCommandsTest(Running app) {
        this.app = app;
        this.given = app.given();
        this.secretary = app.as("secretary");
        this.finance = given.body();
        this.council = given.body();
    }

    @Test
    void aCaseHasAnAddressInWhichItsSlashIsAHyphen() {
        String number = given.newCaseNumber();

        Answer opened = secretary.post("/api/cases", Given.caseJson(number, finance, council));

        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        assertThat(opened.id()).isEqualTo(number);
        assertThat(opened.header("Location")).isEqualTo("/api/cases/" + number.replace('/', '-'));
        assertThat(opened.header("ETag")).isEqualTo("\"0\"");
        assertThat(opened.position()).isEqualTo(app.lastPosition());
        assertThat(opened.json().propertyNames()).containsExactlyInAnyOrder("id", "version", "position");
    }

    @Test
    void aCaseIsStatedRecommendedDocumentedAndSentOn() {
        String number = given.caseOf(finance, council);
        String main = given.body();
        List<Map.Entry<String, String>> commands = List.of(
                Map.entry("write-statement", """
                        {"statement": "Der er udarbejdet udmøntningsplan.\\n\\nDen indgår i årshjulet.",
                         "relationToOtherPolicies": "Plan- og udviklingsstrategien", "financialImpact": "Ingen"}"""),
                Map.entry("recommend", """
                        {"recommender": "Kommunaldirektøren", "text": "at planen drøftes og godkendes"}"""),
                Map.entry("file-attachment", """
                        {"title": "Udmøntningsplan", "documentNumber": "160397/21", "filingNumber": "3193047",
                         "mainDocument": true, "openness": "OPEN"}"""),
                Map.entry("file-attachment", "{\"title\": \"Hoved\", \"openness\": \"CLOSED\", \"toFollow\": true}"),
                Map.entry("receive-attachment", "{\"number\": 2, \"documentNumber\": \"159281/21\"}"),
                Map.entry("withdraw-attachment", "{\"number\": 2, \"reason\": \"Forkert\"}"),
                Map.entry("refer", "{\"bodyCode\": \"%s\", \"reason\": \"Dialog\"}".formatted(main)),
                Map.entry("recommend", """
                        {"recommender": "Formanden", "bodyCode": "%s", "text": "en dialog om planen"}""".formatted(main)),
                Map.entry("change-openness", "{\"openness\": \"CLOSED\", \"reason\": \"Personsag\"}"),
                Map.entry("close", Scene.REASON));

        for (int version = 1; version <= commands.size(); version++) {
            var command = commands.get(version - 1);
            Answer answer = on(number, command.getKey(), command.getValue());
            assertThat(answer.status()).as(command.getKey() + answer.text()).isEqualTo(200);
            assertThat(answer.id()).isEqualTo(number);
            assertThat(answer.header("ETag")).isEqualTo("\"" + version + "\"");
        }

        assertThat(register(number))
                .isEqualTo(new CaseRegister.Case(
                        new CaseNumber(number),
                        "Udmøntningsplan 2022-2025",
                        Openness.CLOSED,
                        List.of(new BodyCode(finance), new BodyCode(council), new BodyCode(main)),
                        true));
        assertThat(on(number, "reopen", Scene.REASON).status()).isEqualTo(200);
        assertThat(register(number).closed()).isFalse();
    }

    @Test
    void anAttachmentAnswersWithItsNumberAlsoToARetry() {
        String number = given.caseOf(finance);
        String plan = "{\"title\": \"Plan\", \"documentNumber\": \"160397/21\", \"openness\": \"OPEN\"}";
        String strategy = plan.replace("160397/21", "159281/21");

        assertThat(on(number, "file-attachment", plan).json().path("number").asInt())
                .isEqualTo(1);
        Answer second = on(number, "file-attachment", strategy, "Idempotency-Key", "strategy-of-" + number);
        assertThat(second.json().path("number").asInt()).isEqualTo(2);
        assertThat(on(number, "file-attachment", strategy, "Idempotency-Key", "strategy-of-" + number)
                        .text())
                .isEqualTo(second.text());
    }

    @Test
    void whatIsSaidAlreadyIsStoredOnce() {
        String number = given.caseOf();
        String statement = "{\"statement\": \"Kort\"}";
        Answer first = on(number, "write-statement", statement);

        Answer second = on(number, "write-statement", statement);
        Answer openness = on(number, "change-openness", "{\"openness\": \"OPEN\", \"reason\": \"R\"}");

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.position()).isEqualTo(first.position());
        assertThat(openness.position()).isEqualTo(first.position());
    }

    @Test
    void aRetryLeadsToTheSameCase() {
        String json = Given.caseJson(given.newCaseNumber(), finance);
        String key = UUID.randomUUID().toString();
        Answer first = secretary.post("/api/cases", json, "Idempotency-Key", key);

        Answer retry = secretary.post("/api/cases", json, "Idempotency-Key", key);

        assertThat(retry.status()).isEqualTo(201);
        assertThat(retry.header("Location")).isEqualTo(first.header("Location"));
        assertThat(retry.text()).isEqualTo(first.text());
    }

    @Test
    void anotherVersionThanTheOneSeenIsRefused() {
        String number = given.caseOf(finance);
        on(number, "write-statement", "{\"statement\": \"Ny\"}");

        Answer stale = secretary.post(address(number) + "/close", Scene.REASON, "If-Match", "\"0\"");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text("code")).isEqualTo("stale-version");
    }

    @Test
    void markupIsStoredAsItIsWritten() {
        String number = given.newCaseNumber();
        String odd = "<script>alert('1')</script> & ''; DROP TABLE x; -- ${7*7} {0}";
        secretary.post("/api/cases", Given.caseJson(number, finance).replace("Udmøntningsplan 2022-2025", odd));
        on(number, "write-statement", "{\"statement\": \"%s\"}".formatted(odd));

        assertThat(events(number))
                .hasSize(2)
                .allSatisfy(event -> assertThat(event).contains(odd));
        assertThat(register(number).title()).isEqualTo(odd);
    }

    private Answer on(String number, String command, String json, String... headers) {
        return secretary.post(address(number) + "/" + command, json, headers);
    }

    private static String address(String number) {
        return "/api/cases/" + number.replace('/', '-');
    }

    private CaseRegister.Case register(String number) {
        return app.context()
                .getBean(CaseRegister.class)
                .find(new CaseNumber(number))
                .orElseThrow();
    }

    private List<String> events(String number) {
        return app.reader()
                .sql("""
                        SELECT convert_from(payload, 'UTF8') FROM event_store.domain_event_entry
                        WHERE aggregate_identifier = :id ORDER BY global_index""")
                .param("id", "case:" + number)
                .query(String.class)
                .list();
    }
}
