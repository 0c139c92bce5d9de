package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A closed case is read by those whose work it is, leaves a trace, and to everyone else is not there. */
@ExtendWith(Running.Shared.class)
class ClosedCasesTest {
    private static final AtomicInteger LAST = new AtomicInteger();
    private static final String SECRET = "Salg af Strandvej 7";

    private final Running app;
    private final String body;
    private final String number;
    private final String address;
    private final long position;

    ClosedCasesTest(Running app) {
        this.app = app;
        this.body = app.given().body();
        this.number = "22/" + LAST.incrementAndGet();
        this.address = number.replace('/', '-');
        this.position = new ToldCase(app).closed(number, SECRET, body);
    }

    @Test
    void itIsReadByThoseWhoseWorkItIsAndThatIsOnRecord() {
        assertThat(Stream.of(app.as("planner"), app.as("executive"), app.as("auditor"), member("MEMBER", body)))
                .allSatisfy(reader -> assertThat(addresses()).allSatisfy(path -> {
                    long before = traces();
                    assertThat(reader.getFrom(position, path).text()).contains(SECRET);
                    assertThat(traces()).as(path).isGreaterThan(before);
                }));
    }

    @Test
    void toOthersItIsAsIfThereWereNone() {
        assertThat(Stream.of(
                        app.api(),
                        app.as("subscriber"),
                        app.as("administrator"),
                        app.as("area-manager"),
                        member("SECRETARY", app.given().body())))
                .allSatisfy(other -> {
                    String known =
                            other.getFrom(position, "/api/cases/" + address).text();
                    assertThat(known.replace(address, "99-1"))
                            .isEqualTo(other.get("/api/cases/99-1").text());
                    assertThat(other.get("/api/cases/" + address + "/history").status())
                            .isEqualTo(404);
                    assertThat(other.get("/api/cases?limit=200&text=Strandvej").text())
                            .isEqualTo("{\"items\":[],\"next\":null}");
                });
        assertThat(traces()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?aggregateId={number}", "?type=cases.CaseOpened", "?limit=200&from=2020-01-01T00:00:00Z"})
    void theAuditHistoryTellsItToTheAuditorAlone(String query) {
        String path = "/api/audit" + query.replace("{number}", number);

        assertThat(all(app.as("administrator"), path)).doesNotContain(SECRET, number + "\"");
        assertThat(traces()).isZero();
        assertThat(all(app.as("auditor"), path)).contains(SECRET, number + "\"");
        assertThat(traces()).isPositive();
    }

    @Test
    void ofAnOpenCaseTheAdministratorIsToldAllButTheClosedAttachments() {
        String open = "24/" + LAST.incrementAndGet();
        long last = new ToldCase(app).implementationPlan(open, body, app.given().body());
        app.as("administrator").getFrom(last, "/api/cases");

        String audit = all(app.as("administrator"), "/api/audit?aggregateId=" + open);

        assertThat(audit).contains("160397/21", "Dialog med medarbejderne").doesNotContain("Hemmeligt", "770077");
        assertThat(app.as("administrator")
                        .get("/api/cases/" + open.replace('/', '-'))
                        .json()
                        .path("attachments")
                        .get(1)
                        .toString())
                .isEqualTo(
                        "{\"number\":2,\"title\":null,\"documentNumber\":null,\"filingNumber\":null,"
                                + "\"mainDocument\":null,\"openness\":\"CLOSED\",\"toFollow\":null,\"withdrawn\":null,\"withdrawnReason\":null}");
        assertThat(all(app.as("auditor"), "/api/audit?aggregateId=" + open)).contains("Hemmeligt tilbud");
    }

    /** Every page of a list, as text. */
    private String all(Api reader, String path) {
        StringBuilder all = new StringBuilder();
        @Nullable String next = path;
        while (next != null) {
            Answer page = reader.getFrom(position, next);
            assertThat(page.status()).as(next).isEqualTo(200);
            all.append(page.text());
            next = page.json().path("next").isNull() ? null : page.text("next");
        }
        return all.toString();
    }

    private List<String> addresses() {
        return List.of(
                "/api/cases/" + address,
                "/api/cases/" + address + "/history",
                "/api/cases?text=Strandvej&body=" + body);
    }

    private Api member(String role, String ofBody) {
        return app.api().withToken(new Tokens(app).of(List.of(role), List.of(), List.of(ofBody)));
    }

    private long traces() {
        return app.reader()
                .sql("SELECT count(*) FROM closed_reading WHERE matter LIKE :matter")
                .param("matter", "Case:" + number + "%")
                .query(Long.class)
                .single();
    }
}
