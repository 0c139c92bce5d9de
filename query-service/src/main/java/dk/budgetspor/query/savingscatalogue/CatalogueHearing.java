package dk.budgetspor.query.savingscatalogue;

import dk.budgetspor.kernel.personal.SealedName;
import dk.budgetspor.query.platform.raaderum.RespondentNames;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks which answers to a hearing name which proposals; for people who log in. */
@Component
class CatalogueHearing {
    private final JdbcClient jdbc;
    private final RespondentNames names;

    CatalogueHearing(@Qualifier("readerJdbc") JdbcClient jdbc, RespondentNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** Those that name one of the proposals, by date, under each that they name. */
    Map<UUID, List<NamingResponse>> naming(UUID roundId, List<UUID> proposalIds) {
        List<Row> rows = jdbc.sql("""
                        SELECT * FROM savings_hearing_response
                        WHERE to_position IS NULL AND round_id = :round AND proposal_ids && :proposals
                        ORDER BY received_on, response_id""")
                .param("round", roundId)
                .param("proposals", proposalIds.toArray(UUID[]::new))
                .query((row, number) -> row(row))
                .list();
        if (rows.isEmpty()) {
            return Map.of();
        }
        Map<UUID, String> opened = names.open(rows.stream().flatMap(Row::sealed).toList());
        Map<UUID, List<NamingResponse>> found = new HashMap<>();
        for (Row row : rows) {
            NamingResponse response = row.told(opened);
            row.names().stream()
                    .filter(proposalIds::contains)
                    .forEach(named -> found.computeIfAbsent(named, first -> new ArrayList<>())
                            .add(response));
        }
        return found;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                Objects.requireNonNull(row.getObject("response_id", UUID.class)),
                row.getString("respondent"),
                row.getObject("respondent_key", UUID.class),
                Objects.requireNonNull(row.getObject("received_on", LocalDate.class)),
                row.getBoolean("counts"),
                row.getString("text"),
                List.of((UUID[]) row.getArray("proposal_ids").getArray()));
    }

    private record Row(
            UUID id,
            String respondent,
            @Nullable UUID key,
            LocalDate receivedOn,
            boolean counts,
            String text,
            List<UUID> names) {
        Stream<SealedName> sealed() {
            return key == null ? Stream.of() : Stream.of(new SealedName(key, respondent));
        }

        NamingResponse told(Map<UUID, String> opened) {
            String name = key == null ? respondent : opened.getOrDefault(key, RespondentNames.ERASED);
            return new NamingResponse(id, name, receivedOn, counts, text);
        }
    }
}
