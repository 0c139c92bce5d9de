package dk.budgetspor.query.planitem;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Keys;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.closed.ClosedMatters;
import dk.budgetspor.query.platform.history.HistoryEntry;
import dk.budgetspor.query.platform.history.HistoryTable;
import dk.budgetspor.query.platform.plans.PlanItemRow;
import dk.budgetspor.query.platform.plans.PlanItemRows;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Asks for one item and its history; the public sees them from the adoption of the plan. */
@Component
class PlanItemQueries {
    static final int HISTORY_KEYS = 1;

    static final String HISTORY = "plan_item_history";

    private final JdbcClient jdbc;
    private final PlanItemRows rows;
    private final ItemDecisions decisions;
    private final Attachments attachments;
    private final ClosedMatters closed;
    private final HistoryTable history;

    PlanItemQueries(
            @Qualifier("readerJdbc") JdbcClient jdbc,
            PlanItemRows rows,
            ItemDecisions decisions,
            Attachments attachments,
            ClosedMatters closed,
            JsonMapper json) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.decisions = decisions;
        this.attachments = attachments;
        this.closed = closed;
        this.history = new HistoryTable(jdbc, HISTORY, json);
    }

    /**
     * One item.
     *
     * @throws Refusal {@code not-found} if there is none that the caller may see
     */
    Item item(Caller caller, UUID planItemId) {
        return item(caller, row(caller, planItemId));
    }

    private Item item(Caller caller, PlanItemRow row) {
        UUID id = row.planItemId();
        return Item.of(
                row,
                decisions.amendments(caller, id, row.version()),
                decisions.about(caller, id),
                attachments.of(caller, id, row.version()),
                caller);
    }

    private PlanItemRow row(Caller caller, UUID planItemId) {
        return jdbc.sql(PlanItemRows.SELECT + "WHERE i.plan_item_id = :id AND i.to_position IS NULL AND "
                        + PlanItemRows.VISIBLE)
                .param("id", planItemId)
                .param("all", !caller.seesPublicEdition())
                .query(rows)
                .optional()
                .orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
    }

    /** The item as a page showed it that was made of this version of it. */
    Optional<Item> item(Caller caller, UUID planItemId, long version) {
        return caller.seesPublicEdition()
                ? Optional.empty()
                : jdbc.sql(PlanItemRows.SELECT + "WHERE i.plan_item_id = :id AND i.version = :version")
                        .param("id", planItemId)
                        .param("version", version)
                        .query(rows)
                        .optional()
                        .map(row -> item(caller, row));
    }

    /** The item's events after a version of it, from the first; no more than fit on a page. */
    List<HistoryEntry> since(Caller caller, UUID planItemId, long version) {
        PageRequest after = new PageRequest(PageRequest.HIGHEST_LIMIT, List.of(Long.toString(version)));
        return history(caller, planItemId, after).items();
    }

    /** The item's events from the last. */
    Page<HistoryEntry> newest(Caller caller, UUID planItemId, PageRequest page) {
        row(caller, planItemId);
        List<Numbered> rows = entries(
                        caller, "(:first OR h.version < :before) ORDER BY h.version DESC LIMIT " + page.rows())
                .param("id", planItemId.toString())
                .param("first", page.first())
                .param("before", page.first() ? 0 : Keys.position(page.after().get(0)))
                .query((row, number) -> new Numbered(row.getLong("version"), history.entry(row)))
                .list();
        return cut(rows, page, "/punkter/" + planItemId, caller, planItemId);
    }

    /** The item's events from the first; a cursor counts them and tells nothing of the store. */
    Page<HistoryEntry> history(Caller caller, UUID planItemId, PageRequest page) {
        row(caller, planItemId);
        List<Numbered> rows = entries(caller, "h.version > :after ORDER BY h.version LIMIT " + page.rows())
                .param("id", planItemId.toString())
                .param("after", page.first() ? -1 : Keys.position(page.after().get(0)))
                .query((row, number) -> new Numbered(row.getLong("version"), history.entry(row)))
                .list();
        return cut(rows, page, "/api/plan-items/" + planItemId + "/history", caller, planItemId);
    }

    private JdbcClient.StatementSpec entries(Caller caller, String which) {
        return closed.asking(
                caller,
                jdbc.sql("SELECT h.* FROM plan_item_history h WHERE h.aggregate_id = :id AND "
                        + ClosedMatters.ENTRY_VISIBLE + " AND " + which));
    }

    private Page<HistoryEntry> cut(List<Numbered> rows, PageRequest page, String path, Caller caller, UUID planItemId) {
        return Page.cut(rows, page, path, row -> List.of(Long.toString(row.version())))
                .map(row -> closed.edition(caller, planItemId, row.entry()))
                .map(entry -> caller.seesPublicEdition() ? entry.publicEdition() : entry);
    }

    private record Numbered(long version, HistoryEntry entry) {}
}
