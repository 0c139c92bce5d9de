package dk.budgetspor.query.planitem;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.PlanStatus;
import dk.budgetspor.kernel.planning.TreatmentKind;
import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Keys;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.history.HistoryEntry;
import dk.budgetspor.query.platform.history.HistoryTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Asks for one item and its history; the public sees them from the adoption of the plan. */
@Component
class PlanItemQueries {
    static final int HISTORY_KEYS = 1;

    private static final TypeReference<List<YearAmount>> AMOUNTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final HistoryTable history;

    PlanItemQueries(@Qualifier("readerJdbc") JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.history = new HistoryTable(jdbc, PlanItemProjection.HISTORY, json);
    }

    /**
     * One item.
     *
     * @throws Refusal {@code not-found} if there is none that the caller may see
     */
    Item item(Caller caller, UUID planItemId) {
        return jdbc.sql("""
                        SELECT i.*, p.title AS plan_title, p.status AS plan_status
                        FROM plan_item i JOIN plan_of_item p ON p.plan_id = i.plan_id AND p.to_position IS NULL
                        WHERE i.plan_item_id = :id AND i.to_position IS NULL AND (:all OR p.adopted)""")
                .param("id", planItemId)
                .param("all", !caller.seesPublicEdition())
                .query((row, number) -> item(row, caller))
                .optional()
                .orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
    }

    /** The item as a page showed it that was made of this version of it. */
    Optional<Item> item(Caller caller, UUID planItemId, long version) {
        return caller.seesPublicEdition()
                ? Optional.empty()
                : jdbc.sql("""
                                SELECT i.*, p.title AS plan_title, p.status AS plan_status
                                FROM plan_item i JOIN plan_of_item p ON p.plan_id = i.plan_id AND p.to_position IS NULL
                                WHERE i.plan_item_id = :id AND i.version = :version""")
                        .param("id", planItemId)
                        .param("version", version)
                        .query((row, number) -> item(row, caller))
                        .optional();
    }

    /** The item's events after a version of it, from the first; no more than fit on a page. */
    List<HistoryEntry> since(Caller caller, UUID planItemId, long version) {
        PageRequest after = new PageRequest(PageRequest.HIGHEST_LIMIT, List.of(Long.toString(version)));
        return history(caller, planItemId, after).items();
    }

    /** The item's events from the last. */
    Page<HistoryEntry> newest(Caller caller, UUID planItemId, PageRequest page) {
        item(caller, planItemId);
        List<Numbered> rows = jdbc.sql("""
                        SELECT * FROM plan_item_history WHERE aggregate_id = :id AND (:first OR version < :before)
                        ORDER BY version DESC LIMIT :rows""")
                .param("id", planItemId.toString())
                .param("first", page.first())
                .param("before", page.first() ? 0 : Keys.position(page.after().get(0)))
                .param("rows", page.rows())
                .query((row, number) -> new Numbered(row.getLong("version"), history.entry(row)))
                .list();
        return cut(rows, page, "/punkter/" + planItemId, caller);
    }

    /** The item's events from the first; a cursor counts them and tells nothing of the store. */
    Page<HistoryEntry> history(Caller caller, UUID planItemId, PageRequest page) {
        item(caller, planItemId);
        List<Numbered> rows = jdbc.sql("""
                        SELECT * FROM plan_item_history WHERE aggregate_id = :id AND version > :after
                        ORDER BY version LIMIT :rows""")
                .param("id", planItemId.toString())
                .param("after", page.first() ? -1 : Keys.position(page.after().get(0)))
                .param("rows", page.rows())
                .query((row, number) -> new Numbered(row.getLong("version"), history.entry(row)))
                .list();
        return cut(rows, page, "/api/plan-items/" + planItemId + "/history", caller);
    }

    private static Page<HistoryEntry> cut(List<Numbered> rows, PageRequest page, String path, Caller caller) {
        return Page.cut(rows, page, path, row -> List.of(Long.toString(row.version())))
                .map(row -> caller.seesPublicEdition() ? row.entry().publicEdition() : row.entry());
    }

    private Item item(ResultSet row, Caller caller) throws SQLException {
        return new Item(
                row.getObject("plan_item_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                PlanItemKind.valueOf(row.getString("kind")),
                PlanItemStatus.valueOf(row.getString("status")),
                row.getString("description"),
                row.getString("process"),
                row.getString("follow_up"),
                row.getString("area_code"),
                TreatmentKind.valueOf(row.getString("treatment")),
                json.readValue(row.getString("amounts"), AMOUNTS),
                row.getObject("completed_on", LocalDate.class),
                caller.seesPublicEdition() ? null : row.getLong("version"),
                row.getString("plan_title"),
                PlanStatus.valueOf(row.getString("plan_status")));
    }

    private record Numbered(long version, HistoryEntry entry) {}
}
