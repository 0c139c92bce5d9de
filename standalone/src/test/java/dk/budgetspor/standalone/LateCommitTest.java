package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Positions are drawn in one order and committed in another. */
@Timeout(60)
@ExtendWith(Running.Shared.class)
class LateCommitTest {
    private static final String APPEND_A_COPY = """
            INSERT INTO event_store.domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,
                time_stamp, payload_type, payload_revision, payload, meta_data)
            SELECT gen_random_uuid()::text, 'body:LATE', 0, type,
                to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), payload_type, payload_revision,
                convert_to(replace(convert_from(payload, 'UTF8'), ?, 'LATE'), 'UTF8'), meta_data
            FROM event_store.domain_event_entry WHERE aggregate_identifier = 'body:' || ?
            RETURNING global_index""";

    private final Running app;

    LateCommitTest(Running app) {
        this.app = app;
    }

    @Test
    void anEventCommittedAfterALaterOneWasSeenHasItsOwnPlaceInEveryView() throws SQLException {
        String body = app.given().body();
        long late;
        long seen;
        try (Connection writer =
                app.context().getBean("writerDataSource", DataSource.class).getConnection()) {
            writer.setAutoCommit(false);
            late = appendCopyOf(body, writer);
            seen = app.as("administrator")
                    .post("/api/bodies/" + body + "/rename", "{\"name\": \"Et andet\", \"reason\": \"Prøve\"}")
                    .position();
            for (String list : new String[] {"/api/audit?limit=1", "/api/bodies?limit=1"}) {
                assertThat(app.as("administrator").getFrom(seen, list).status()).isEqualTo(200);
            }
            writer.commit();
            writer.setAutoCommit(true);
        }

        assertThat(late).isLessThan(seen);
        Answer audit = app.as("auditor").getFrom(late, "/api/audit?aggregateId=LATE");
        assertThat(audit.items())
                .extracting(entry -> entry.path("position").asLong())
                .containsExactly(late);
        app.api().getFrom(late, "/api/bodies");
        assertThat(app.reader()
                        .sql("SELECT from_position FROM body WHERE code = 'LATE'")
                        .query(Long.class)
                        .list())
                .containsExactly(late);
    }

    private static long appendCopyOf(String body, Connection writer) throws SQLException {
        try (PreparedStatement append = writer.prepareStatement(APPEND_A_COPY)) {
            append.setString(1, body);
            append.setString(2, body);
            try (ResultSet appended = append.executeQuery()) {
                appended.next();
                return appended.getLong(1);
            }
        }
    }
}
