package dk.budgetspor.query.organisation;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.BodyKind;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.organisation.OrganisationQueries.Body;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks for a body and its seats. */
@Component
class SeatQueries {
    /** Those in whose seats people act in public. */
    private static final Set<BodyKind> PUBLIC =
            Set.of(BodyKind.COUNCIL, BodyKind.FINANCE_COMMITTEE, BodyKind.STANDING_COMMITTEE, BodyKind.EXECUTIVE_BOARD);

    private final JdbcClient jdbc;

    SeatQueries(@Qualifier("readerJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A body.
     *
     * @throws Refusal {@code not-found} if there is none
     */
    Body body(String code) {
        return jdbc.sql(
                        "SELECT code, name, kind, dissolved, version FROM body WHERE code = :code AND to_position IS NULL")
                .param("code", code)
                .query((row, number) -> new Body(
                        row.getString("code"),
                        row.getString("name"),
                        BodyKind.valueOf(row.getString("kind")),
                        row.getBoolean("dissolved"),
                        row.getLong("version")))
                .optional()
                .orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
    }

    /** The seats of a body in the order in which it got them; the public is told of members who hold a public office. */
    List<Seat> seats(Caller caller, Body body) {
        boolean named = !caller.seesPublicEdition() || PUBLIC.contains(body.kind());
        return jdbc
                .sql("SELECT * FROM seat WHERE body_code = :code AND to_position IS NULL ORDER BY place")
                .param("code", body.code())
                .query((row, number) -> seat(row))
                .list()
                .stream()
                .map(seat -> named ? seat : seat.withoutMember())
                .toList();
    }

    private static Seat seat(ResultSet row) throws SQLException {
        String member = row.getString("member_name");
        return new Seat(
                row.getObject("seat_id", UUID.class),
                row.getString("title"),
                member == null,
                member,
                row.getString("party"),
                row.getBoolean("acting"),
                row.getObject("taken_on", LocalDate.class),
                row.getObject("vacated_on", LocalDate.class));
    }
}
