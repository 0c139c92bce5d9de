package dk.budgetspor.bench;

import static dk.budgetspor.bench.PagesOfViews.FIFTY;
import static dk.budgetspor.bench.Server.call;
import static dk.budgetspor.bench.Server.expect;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.PageRequest;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The register of a hundred thousand decisions and the work plan of a committee that has as many items to treat, beside as
 * many items of agendas; and minutes of sixty items as a PDF against their page. It begins with what
 * {@link ViewsBenchmark} leaves.
 */
final class MeetingsBenchmark {
    private final Server server;
    private final Rounds rounds;
    private final JdbcClient reader;

    MeetingsBenchmark(Server server, Rounds rounds) {
        this.server = server;
        this.rounds = rounds;
        this.reader = server.bean("readerJdbc", JdbcClient.class);
    }

    void run(Report report) throws Exception {
        FilledMeetings filled = new FilledMeetings(reader);
        filled.fill();
        PagesOfViews pages = new PagesOfViews(rounds, reader);
        register(report, pages);
        Object workPlans = server.bean("committeeworkplan.WorkPlanQueries");
        pages.measure(
                report,
                "work plan of 100,000 items beside 100,000 decisions",
                () -> call(workPlans, "entries", Caller.ANONYMOUS, "KFU", FIFTY));
        PageRequest later = PagesOfViews.after("2023-05-16", "TREATMENT", "D-5", FilledMeetings.FIRST_ID);
        pages.measure(
                report,
                "work plan of 100,000 items beside 100,000 decisions at depth",
                () -> call(workPlans, "entries", Caller.ANONYMOUS, "KFU", later));
        minutes(report, filled.minutesOfSixtyItems());
    }

    private void register(Report report, PagesOfViews pages) throws Exception {
        Object decisions = server.bean("meetings.DecisionQueries");
        Object all = filter(null);
        Object ofOne = filter("KFU");
        Caller planner = new Caller("planner", "planner", Set.of(Role.PLANNER), Set.of(), Set.of());
        pages.measure(
                report,
                "register of 100,000 decisions",
                () -> call(decisions, "decisions", Caller.ANONYMOUS, all, FIFTY));
        PageRequest middle = PagesOfViews.after("2007-01-01", FilledMeetings.FIRST_ID);
        pages.measure(
                report,
                "register of 100,000 decisions at depth",
                () -> call(decisions, "decisions", Caller.ANONYMOUS, all, middle));
        pages.measure(
                report,
                "register of 100,000 decisions, of one body",
                () -> call(decisions, "decisions", Caller.ANONYMOUS, ofOne, FIFTY));
        pages.measure(
                report,
                "register of 100,000 decisions at depth, for who reads all",
                () -> call(decisions, "decisions", planner, all, middle));
    }

    private static Object filter(@Nullable String body) throws ReflectiveOperationException {
        var filter =
                Class.forName("dk.budgetspor.query.meetings.DecisionFilter").getDeclaredConstructors()[0];
        return BeanUtils.instantiateClass(filter, body, null, null, null, null);
    }

    private void minutes(Report report, UUID meeting) throws Exception {
        Callable<?> pdf = () -> expect(200, server.get("", "/moeder/" + meeting + "/protokol.pdf"));
        Callable<?> html = () -> expect(200, server.get("", "/moeder/" + meeting + "/protokol"));
        Load.inTurns(1, rounds.warmUp(), pdf, html);
        double[] rates = Load.inTurns(1, rounds.round(), pdf, html);
        report.atMost("minutes of 60 items as a PDF, against their page", 1000 / rates[0], 1000 / rates[1], "ms", 5);
    }
}
