package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.kernel.organisation.SeatAdded;
import dk.budgetspor.kernel.organisation.SeatTaken;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A view that a migration wants built anew is so after the start by itself, with what its rows did not have. */
@Timeout(120)
class WantedRebuildsTest {
    @Test
    void membersLoginsFromBeforeTheUpgradeAreKnownAfterTheStart() {
        Running before = Running.start();
        takeASeat(before, "FØR", "member");
        // as the rows were before logins were kept
        before.reader().sql("UPDATE meeting_seat_member SET user_id = NULL").update();
        before.reader().sql("INSERT INTO rebuild_wanted VALUES ('meetings')").update();
        before.context().close();

        try (Running after = Running.in(before.data(), "--budgetspor.example=false")) {
            Await.until(
                    "the wish is met",
                    () -> after.reader()
                            .sql("SELECT NOT EXISTS (SELECT FROM rebuild_wanted)")
                            .query(Boolean.class)
                            .single());
            assertThat(logins(after)).containsExactly("member");

            takeASeat(after, "EFTER", "executive");
            assertThat(logins(after)).as("the new view goes on").containsExactly("executive", "member");
        }
    }

    private static void takeASeat(Running app, String body, String user) {
        UUID seat = UUID.randomUUID();
        new Told(app).tell(new SeatAdded(body, seat, ""));
        long taken = new Told(app).tell(new SeatTaken(body, seat, "Medlem", "", user, false, LocalDate.of(2022, 1, 1)));
        assertThat(app.api().getFrom(taken, "/api/meetings").status()).isEqualTo(200);
        assertThat(logins(app)).contains(user);
    }

    private static List<String> logins(Running app) {
        return app.reader()
                .sql("SELECT user_id FROM meeting_seat_member ORDER BY user_id")
                .query(String.class)
                .list();
    }
}
