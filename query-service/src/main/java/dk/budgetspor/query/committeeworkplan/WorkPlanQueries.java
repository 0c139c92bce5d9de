package dk.budgetspor.query.committeeworkplan;

import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.committeeworkplan.WorkPlanEntry.AgendaItem;
import dk.budgetspor.query.committeeworkplan.WorkPlanEntry.Kind;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.closed.ClosedMeetings;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Asks for what committees have ahead: meetings that were not held, topics of their annual wheels, and their treatments of
 * items that are planned or in progress, of plans that are not closed. The public sees published agendas and adopted
 * plans; annual wheels are for those who work with them.
 */
@Component
class WorkPlanQueries {
    static final int KEYS = 4;

    private final JdbcClient jdbc;
    private final OrganisationNames names;
    private final ClosedMeetings closed;
    private final WorkPlanRows rows;
    private final Clock clock;

    WorkPlanQueries(
            @Qualifier("readerJdbc") JdbcClient jdbc,
            OrganisationNames names,
            ClosedMeetings closed,
            WorkPlanRows rows,
            Clock clock) {
        this.jdbc = jdbc;
        this.names = names;
        this.closed = closed;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * What a body is called.
     *
     * @throws Refusal {@code not-found} if there is no such body
     */
    String nameOf(String bodyCode) {
        return names.nameOfBody(bodyCode).orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
    }

    /** The bodies that have something ahead, in the Danish order of their names. */
    List<Committee> committees(Caller caller) {
        Map<String, String> bodies = names.bodies();
        return closed.asking(caller, jdbc.sql(WorkPlanSql.COMMITTEES))
                .param("codes", bodies.keySet().toArray(String[]::new))
                .param("all", !caller.seesPublicEdition())
                .query((row, number) -> new Committee(
                        row.getString("code"),
                        Objects.requireNonNull(bodies.get(row.getString("code"))),
                        row.getObject("date", LocalDate.class)))
                .list();
    }

    /** What the body has ahead: by date, awaiting date last; of a day meetings first, then topics, then treatments. */
    Page<WorkPlanEntry> entries(Caller caller, String bodyCode, PageRequest page) {
        var statement = closed.asking(caller, jdbc.sql(WorkPlanSql.page(page.rows())))
                .param("body", bodyCode)
                .param("all", !caller.seesPublicEdition())
                .param("readsWheels", caller.has(Role.ofPeople()))
                .param("today", Copenhagen.today(clock));
        for (Kind kind : Kind.values()) {
            WorkPlanStart start = WorkPlanStart.of(kind, page);
            statement = statement
                    .param(kind + "_date", start.date())
                    .param(kind + "_key", start.key())
                    .param(kind + "_id", start.id());
        }
        Page<WorkPlanEntry> found = Page.cut(
                statement.query(rows).list(),
                page,
                "/api/bodies/" + UriUtils.encodePathSegment(bodyCode, StandardCharsets.UTF_8) + "/work-plan",
                WorkPlanQueries::key);
        closed.trace(caller, closedItems(found.items()));
        return found;
    }

    private static List<String> closedItems(List<WorkPlanEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.agenda() != null)
                .flatMap(entry -> Objects.requireNonNull(entry.agenda()).stream()
                        .filter(AgendaItem::closed)
                        .map(item -> "Meeting:" + entry.id() + ":item:" + item.agendaItemId()))
                .toList();
    }

    private static List<String> key(WorkPlanEntry entry) {
        LocalDate date = entry.date();
        WorkPlanItem treatment = entry.treatment();
        String key = treatment != null
                ? treatment.number()
                : entry.startsAt() != null ? entry.startsAt().toString() : entry.title();
        return List.of(
                date == null ? WorkPlanStart.AWAITING : date.toString(),
                entry.kind().name(),
                key,
                entry.id().toString());
    }
}
