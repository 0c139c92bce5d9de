package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

/** What is closed is read by those whose work it is, leaves a trace, and to everyone else is a number. */
@ExtendWith(Running.Shared.class)
class ClosedAttachmentsTest {
    private static final String SECRET = "Hemmeligt tilbud";
    private static final String DOCUMENT = "770077/21";

    private final Running app;
    private final Given given;
    private final String area;
    private final String body;
    private final String item;
    private final long position;

    ClosedAttachmentsTest(Running app) {
        this.app = app;
        this.given = app.given();
        this.area = given.area();
        this.body = given.body();
        this.item = given.createItem(given.adoptedPlan(), given.newCode(), area).id();
        given.planTreatment(item, body);
        given.attach(item, "Åbent notat", "770076/21", "OPEN");
        this.position = given.attach(item, SECRET, DOCUMENT, "CLOSED").position();
    }

    @Test
    void theyAreReadByThoseWhoseWorkItIs() {
        assertThat(Stream.of(
                        app.as("planner"),
                        app.as("executive"),
                        app.as("auditor"),
                        someone("AREA_MANAGER", area, "-"),
                        someone("SECRETARY", "-", body),
                        someone("MEMBER", "-", body)))
                .allSatisfy(reader -> assertThat(addresses())
                        .allSatisfy(address -> assertThat(
                                        reader.getFrom(position, address).text())
                                .contains(SECRET, DOCUMENT)));
    }

    @Test
    void othersSeeThatTheyAreThereAndNoMore() {
        assertThat(Stream.of(
                        app.api(),
                        app.as("subscriber"),
                        app.as("administrator"),
                        someone("AREA_MANAGER", given.area(), body),
                        someone("SECRETARY", area, given.body()),
                        someone("MEMBER", area, "-")))
                .allSatisfy(reader -> assertThat(addresses()).allSatisfy(address -> {
                    Answer seen = reader.getFrom(position, address);
                    assertThat(seen.status()).isEqualTo(200);
                    assertThat(seen.text()).contains("Åbent notat").doesNotContain(SECRET, DOCUMENT);
                }));
        assertThat(app.api().get(addresses().get(0)).json().path("attachments").toString())
                .isEqualTo("[{\"number\":1,\"title\":\"Åbent notat\",\"documentNumber\":\"770076/21\","
                        + "\"openness\":\"OPEN\"},{\"number\":2,\"title\":null,\"documentNumber\":null,"
                        + "\"openness\":\"CLOSED\"}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "administrator"})
    void theAuditHistoryTellsThemToTheAuditorAlone(String user) {
        Answer seen = app.as(user).getFrom(position, "/api/audit?aggregateId=" + item + "&limit=200");

        assertThat(seen.text()).contains("Åbent notat");
        assertThat(seen.text().contains(SECRET)).isEqualTo(user.equals("auditor"));
        assertThat(seen.text().contains(DOCUMENT)).isEqualTo(user.equals("auditor"));
        assertThat(seen.items().get(seen.items().size() - 1).path("changes").toString())
                .contains("{\"field\":\"number\",\"before\":null,\"after\":2}", "\"CLOSED\"");
    }

    @Test
    void readingThemLeavesATraceAndNotReadingThemLeavesNone() {
        app.api().getFrom(position, addresses().get(0));
        app.as("administrator").get(addresses().get(1));
        assertThat(traces()).isEmpty();

        app.as("auditor").get(addresses().get(0));
        assertThat(traces()).containsExactly("auditor PlanItem:" + item + ":attachment:2");
        app.as("planner").get(addresses().get(1));
        assertThat(traces())
                .containsExactly(
                        "auditor PlanItem:" + item + ":attachment:2", "planner PlanItem:" + item + ":attachment:2");
    }

    @Test
    void withoutATraceThereIsNoReading() {
        app.as("planner").getFrom(position, addresses().get(0));
        app.reader()
                .sql("ALTER TABLE read_model.closed_reading RENAME TO moved_away")
                .update();
        try {
            assertThat(addresses()).allSatisfy(address -> {
                Answer refused = app.as("planner").get(address);
                assertThat(refused.status()).isGreaterThanOrEqualTo(500);
                assertThat(refused.text()).doesNotContain(SECRET, DOCUMENT);
                assertThat(app.api().get(address).status()).isEqualTo(200);
            });
        } finally {
            app.reader()
                    .sql("ALTER TABLE read_model.moved_away RENAME TO closed_reading")
                    .update();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE read_model.closed_reading SET actor = 'nobody'",
                "DELETE FROM read_model.closed_reading",
                "TRUNCATE read_model.closed_reading"
            })
    void aTraceIsNeverChangedOrRemoved(String statement) {
        app.as("planner").getFrom(position, addresses().get(0));

        assertThatThrownBy(() -> app.reader().sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed or removed");
        assertThat(traces()).isNotEmpty();
    }

    private List<String> addresses() {
        return List.of("/api/plan-items/" + item, "/api/plan-items/" + item + "/history");
    }

    private Api someone(String role, String ownArea, String ownBody) {
        return app.api().withToken(new Tokens(app).of(List.of(role), List.of(ownArea), List.of(ownBody)));
    }

    private List<String> traces() {
        return app.reader()
                .sql("SELECT actor || ' ' || matter FROM closed_reading WHERE matter LIKE :of ORDER BY reading")
                .param("of", "PlanItem:" + item + ":%")
                .query(String.class)
                .list();
    }
}
