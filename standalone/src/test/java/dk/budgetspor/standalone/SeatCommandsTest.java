package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.command.platform.bodies.SeatRegister;
import dk.budgetspor.command.platform.bodies.SeatRegister.Seat;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The Executive Board of document B: a vacant seat among taken ones. */
@ExtendWith(Running.Shared.class)
class SeatCommandsTest {
    private static final String ADD = "{\"title\": \"Velfærdsdirektør\"}";

    private final Running app;
    private final Api secretary;
    private final String body;

    SeatCommandsTest(Running app) {
        this.app = app;
        this.secretary = app.as("secretary");
        this.body = app.given().body();
    }

    @Test
    void aSeatIsAddedTakenVacatedAndAbolished() {
        UUID vacant = add("{\"title\": \"Kommunaldirektør\"}");
        UUID taken = add(ADD);
        UUID ordinary = add("{}");

        done("take-seat", """
                {"seatId": "%s", "memberName": "Lene", "party": "", "userId": "lene", "acting": false,
                 "takenOn": "2022-01-01"}""".formatted(taken));
        done("take-seat", """
                {"seatId": "%s", "memberName": "Pia", "party": "O", "takenOn": "2022-01-01"}""".formatted(ordinary));
        assertThat(seats())
                .containsExactly(
                        new Seat(vacant, null, null), new Seat(taken, "Lene", "lene"), new Seat(ordinary, "Pia", null));
        done("vacate-seat", """
                {"seatId": "%s", "vacatedOn": "2023-06-01", "reason": "Nyt job"}""".formatted(taken));
        done("abolish-seat", "{\"seatId\": \"%s\", \"reason\": \"Færre medlemmer\"}".formatted(ordinary));

        assertThat(seats()).containsExactly(new Seat(vacant, null, null), new Seat(taken, null, null));
    }

    @Test
    void theAnswerNamesTheSeatBesideTheBody() {
        Answer added = secretary.post("/api/bodies/" + body + "/add-seat", ADD);

        assertThat(added.id()).isEqualTo(body);
        assertThat(added.header("ETag")).isEqualTo("\"1\"");
        assertThat(added.json().propertyNames()).containsExactlyInAnyOrder("id", "version", "position", "seatId");
    }

    @Test
    void aRetryNamesTheSameSeat() {
        String path = "/api/bodies/" + body + "/add-seat";
        String key = UUID.randomUUID().toString();
        Answer first = secretary.post(path, ADD, "Idempotency-Key", key);

        Answer retry = secretary.post(path, ADD, "Idempotency-Key", key);
        Answer another = secretary.post(path, ADD);

        assertThat(retry.text()).isEqualTo(first.text());
        assertThat(another.text("seatId")).isNotEqualTo(first.text("seatId"));
        assertThat(seats()).hasSize(2);
    }

    @Test
    void aKeyThatIsLongForgottenNamesItsSeatStill() {
        String path = "/api/bodies/" + body + "/add-seat";
        String key = UUID.randomUUID().toString();
        Answer first = secretary.post(path, ADD, "Idempotency-Key", key);
        app.writer()
                .sql("DELETE FROM command_model.idempotency WHERE key = ?")
                .param(key)
                .update();

        Answer late = secretary.post(path, ADD, "Idempotency-Key", key);

        assertThat(late.text()).isEqualTo(first.text());
        assertThat(seats()).hasSize(1);
    }

    private UUID add(String json) {
        return UUID.fromString(done("add-seat", json).text("seatId"));
    }

    private Answer done(String command, String json) {
        Answer answer = secretary.post("/api/bodies/" + body + "/" + command, json);
        assertThat(answer.status()).as(command + answer.text()).isEqualTo(200);
        return answer;
    }

    private List<Seat> seats() {
        return app.context().getBean(SeatRegister.class).seatsOf(new BodyCode(body));
    }
}
