package dk.budgetspor.query.exceptions;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.closed.ClosedMeetings;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks for what is missing, late, refused or undecided. Each kind has its source; a page is read from one after the other,
 * no further than it is long. Whoever is told something closed leaves a trace.
 */
@Component
class ExceptionQueries {
    static final int KEYS = 5;

    private static final String SHOWN = """
            AS e WHERE (:area::text IS NULL OR e.area_code = :area)
              AND (:body::text IS NULL OR :body = ANY (e.bodies))
              AND (:all OR (e.area_code = ANY (:areas::text[]) OR :areas::text[] IS NULL AND e.area_code IS NOT NULL)
                OR :secretary AND (e.bodies IS NULL OR :bodies::text[] IS NULL OR e.bodies && :bodies::text[]))
            """;

    private static final String ORDER = "e.sort, e.about, e.detail COLLATE \"C\"";
    private static final String AFTER = ":sort COLLATE \"da-x-icu\", :about, :detail COLLATE \"C\"";

    private final JdbcClient jdbc;
    private final List<ExceptionSource> sources;
    private final ClosedMeetings closed;
    private final Clock clock;

    ExceptionQueries(
            @Qualifier("readerJdbc") JdbcClient jdbc,
            List<ExceptionSource> sources,
            ClosedMeetings closed,
            Clock clock) {
        this.jdbc = jdbc;
        this.sources = sources.stream()
                .sorted(Comparator.comparing(ExceptionSource::kind))
                .toList();
        this.closed = closed;
        this.clock = clock;
    }

    /** What the caller sees of them, by kind, the oldest date first. */
    Page<ExceptionEntry> exceptions(Caller caller, ExceptionFilter filter, PageRequest page) {
        List<FoundException> found = new ArrayList<>();
        for (ExceptionSource source : asked(filter)) {
            if (found.size() < page.rows() && ExceptionStart.shows(source.kind(), page)) {
                found.addAll(found(source, caller, filter, page, page.rows() - found.size()));
            }
        }
        Page<ExceptionEntry> shown = Page.cut(found, page, filter.appendedTo("/api/exceptions"), FoundException::key)
                .map(FoundException::entry);
        closed.trace(
                caller,
                shown.items().stream()
                        .filter(entry -> entry.openness() == Openness.CLOSED)
                        .map(ExceptionEntry::matter)
                        .distinct()
                        .toList());
        return shown;
    }

    /** How many there are of each kind that the caller sees and the filter lets through; kinds with none are left out. */
    Map<ExceptionKind, Long> counts(Caller caller, ExceptionFilter filter) {
        Map<ExceptionKind, Long> counts = new EnumMap<>(ExceptionKind.class);
        for (ExceptionSource source : asked(filter)) {
            long count = asking("SELECT count(*) FROM (" + source.rows() + ") " + SHOWN, caller, filter)
                    .query(Long.class)
                    .single();
            if (count > 0) {
                counts.put(source.kind(), count);
            }
        }
        return counts;
    }

    private List<ExceptionSource> asked(ExceptionFilter filter) {
        return sources.stream()
                .filter(source -> filter.kind() == null || filter.kind() == source.kind())
                .toList();
    }

    private List<FoundException> found(
            ExceptionSource source, Caller caller, ExceptionFilter filter, PageRequest page, int rows) {
        ExceptionStart start = ExceptionStart.of(source.kind(), page);
        String dated = source.dated() ? "e.date, " : "";
        return asking(
                        "SELECT e.* FROM (" + source.rows() + ") " + SHOWN + "AND (" + dated + ORDER + ") > ("
                                + (source.dated() ? ":date::date, " : "") + AFTER + ") ORDER BY " + dated + ORDER
                                + " LIMIT " + rows,
                        caller,
                        filter)
                .param("date", start.date())
                .param("sort", start.sort())
                .param("about", start.about())
                .param("detail", start.detail())
                .query((row, number) -> FoundException.of(source.kind(), row))
                .list();
    }

    private JdbcClient.StatementSpec asking(String sql, Caller caller, ExceptionFilter filter) {
        Scope scope = Scope.of(caller);
        return closed.asking(caller, jdbc.sql(sql))
                .param("today", Copenhagen.today(clock))
                .param("area", filter.area())
                .param("body", filter.body())
                .param("all", scope.all())
                .param("areas", array(scope.areas()))
                .param("secretary", scope.secretary())
                .param("bodies", array(scope.bodies()));
    }

    private static String @Nullable [] array(@Nullable Set<String> codes) {
        return codes == null ? null : codes.toArray(String[]::new);
    }
}
