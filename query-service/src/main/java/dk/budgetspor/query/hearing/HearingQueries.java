package dk.budgetspor.query.hearing;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.personal.SealedName;
import dk.budgetspor.kernel.raaderum.MilestoneKind;
import dk.budgetspor.kernel.raaderum.RespondentKind;
import dk.budgetspor.query.hearing.Hearing.Period;
import dk.budgetspor.query.platform.Keys;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.Search;
import dk.budgetspor.query.platform.raaderum.Milestones;
import dk.budgetspor.query.platform.raaderum.RespondentNames;
import dk.budgetspor.query.platform.raaderum.SavingsRounds;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks for the responses to the hearing of a round; names of private persons are opened here. */
@Component
class HearingQueries {
    static final int KEYS = 2;

    private static final String SELECT = "SELECT r.* FROM savings_hearing_response r WHERE r.to_position IS NULL";

    private final JdbcClient jdbc;
    private final SavingsRounds rounds;
    private final Milestones milestones;
    private final RespondentNames names;

    HearingQueries(
            @Qualifier("readerJdbc") JdbcClient jdbc,
            SavingsRounds rounds,
            Milestones milestones,
            RespondentNames names) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.milestones = milestones;
        this.names = names;
    }

    /**
     * The hearing of a round, with the responses that pass the filter.
     *
     * @throws Refusal {@code not-found} if there is no such round
     */
    Hearing hearing(UUID roundId, HearingFilter filter, PageRequest page) {
        rounds.round(roundId);
        List<Sealed> rows = Search.of(SELECT)
                .then("AND r.round_id = :roundId")
                .param("roundId", roundId)
                .given("counts", filter.counts(), "AND r.counts = :counts")
                .given("proposal", filter.proposal(), "AND r.proposal_ids @> ARRAY[:proposal::uuid]")
                .when(!page.first(), "AND (r.received_on, r.response_id) > (:receivedOn, :responseId)")
                .then("ORDER BY r.received_on, r.response_id")
                .limit(page.rows())
                .param(
                        "receivedOn",
                        page.first() ? LocalDate.EPOCH : Keys.date(page.after().get(0)))
                .param(
                        "responseId",
                        page.first() ? roundId : Keys.uuid(page.after().get(1)))
                .on(jdbc)
                .query((row, number) -> sealed(row))
                .list();
        Page<HearingResponse> found = Page.cut(
                opened(rows),
                page,
                filter.appendedTo("/api/savings-rounds/" + roundId + "/hearing"),
                each -> List.of(each.receivedOn().toString(), each.responseId().toString()));
        Map<Boolean, Long> counts = counts(roundId);
        return new Hearing(
                roundId,
                periods(roundId),
                counts.getOrDefault(true, 0L),
                counts.getOrDefault(false, 0L),
                found.items(),
                found.next());
    }

    /**
     * One response of a round.
     *
     * @throws Refusal {@code not-found} if there is none
     */
    HearingResponse response(UUID roundId, UUID responseId) {
        return Search.of(SELECT)
                .then("AND r.response_id = :id AND r.round_id = :roundId")
                .param("id", responseId)
                .param("roundId", roundId)
                .on(jdbc)
                .query((row, number) -> sealed(row))
                .optional()
                .map(each -> opened(List.of(each)).get(0))
                .orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
    }

    private List<Period> periods(UUID roundId) {
        return milestones.of(roundId).stream()
                .filter(each -> each.kind() == MilestoneKind.HEARING && !each.cancelled())
                .map(each -> new Period(each.title(), each.from(), each.to()))
                .toList();
    }

    private Map<Boolean, Long> counts(UUID roundId) {
        Map<Boolean, Long> counts = new HashMap<>();
        jdbc.sql("""
                        SELECT counts, count(*) AS responses FROM savings_hearing_response
                        WHERE round_id = :id AND to_position IS NULL GROUP BY counts""").param("id", roundId).query(row -> {
            counts.put(row.getBoolean("counts"), row.getLong("responses"));
        });
        return counts;
    }

    private List<HearingResponse> opened(List<Sealed> rows) {
        Map<UUID, String> opened = names.open(rows.stream()
                .filter(row -> row.key() != null)
                .map(row -> new SealedName(row.key(), row.response().respondent()))
                .toList());
        return rows.stream()
                .map(row -> row.key() == null ? row.response() : row.from(opened.get(row.key())))
                .toList();
    }

    private static Sealed sealed(ResultSet row) throws SQLException {
        return new Sealed(
                new HearingResponse(
                        row.getObject("response_id", UUID.class),
                        row.getObject("round_id", UUID.class),
                        RespondentKind.valueOf(row.getString("respondent_kind")),
                        row.getString("respondent"),
                        row.getString("erased_reason"),
                        row.getObject("received_on", LocalDate.class),
                        row.getString("text"),
                        List.of((UUID[]) row.getArray("proposal_ids").getArray()),
                        row.getBoolean("counts"),
                        row.getLong("version")),
                row.getObject("respondent_key", UUID.class));
    }

    /** A response as its row has it; without a key the name is not sealed. */
    private record Sealed(
            HearingResponse response, @Nullable UUID key) {
        HearingResponse from(@Nullable String name) {
            return new HearingResponse(
                    response.responseId(),
                    response.roundId(),
                    response.respondentKind(),
                    name == null ? RespondentNames.ERASED : name,
                    response.erasedReason(),
                    response.receivedOn(),
                    response.text(),
                    response.proposalIds(),
                    response.counts(),
                    response.version());
        }
    }
}
