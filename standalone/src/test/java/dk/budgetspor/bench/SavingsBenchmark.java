package dk.budgetspor.bench;

import static dk.budgetspor.bench.PagesOfViews.FIFTY;
import static dk.budgetspor.bench.Server.call;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.PageRequest;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.beans.BeanUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The catalogue of five thousand proposals with its totals; and the evidence of a round of five hundred against a page of it. */
final class SavingsBenchmark {
    private static final int PROPOSALS = 5_000;
    private static final int OF_THE_PROCESS = 500;

    private final Server server;
    private final Rounds rounds;
    private final JdbcClient reader;

    SavingsBenchmark(Server server, Rounds rounds) {
        this.server = server;
        this.rounds = rounds;
        this.reader = server.bean("readerJdbc", JdbcClient.class);
    }

    void run(Report report) throws Exception {
        FilledSavings filled = new FilledSavings(reader);
        UUID catalogue = filled.round(PROPOSALS);
        UUID process = filled.round(OF_THE_PROCESS);
        filled.process(process);
        Object queries = server.bean("savingscatalogue.CatalogueQueries");
        Object all = none("savingscatalogue.CatalogueFilter");
        PagesOfViews pages = new PagesOfViews(rounds, reader);
        Caller planner = new Caller("planner", "planner", Set.of(Role.PLANNER), Set.of(), Set.of());
        pages.measure(
                report,
                "catalogue of 5,000 proposals with its totals",
                () -> call(queries, "catalogue", planner, catalogue, all, FIFTY));
        PageRequest middle = PagesOfViews.after("U3", "A13", "F-1", FilledMeetings.FIRST_ID);
        pages.measure(
                report,
                "catalogue of 5,000 proposals with its totals at depth",
                () -> call(queries, "catalogue", planner, catalogue, all, middle));
        pages.measure(
                report,
                "catalogue of 5,000 proposals with its totals, for the public",
                () -> call(queries, "catalogue", Caller.ANONYMOUS, catalogue, all, FIFTY));
        evidence(report, process, () -> call(queries, "catalogue", planner, catalogue, all, FIFTY));
    }

    private void evidence(Report report, UUID round, Callable<?> page) throws Exception {
        Object queries = server.bean("processevidence.EvidenceQueries");
        Object all = none("processevidence.EvidenceFilter");
        Callable<?> whole = () -> call(queries, "whole", round, all);
        Load.inTurns(1, rounds.warmUp(), whole, page);
        double[] rates = Load.inTurns(1, rounds.round(), whole, page);
        report.atMost(
                "evidence of a round of 500 proposals, against a page of the catalogue",
                1000 / rates[0],
                1000 / rates[1],
                "ms",
                10);
    }

    private static Object none(String filter) throws ReflectiveOperationException {
        var constructor = Class.forName("dk.budgetspor.query." + filter).getDeclaredConstructors()[0];
        return BeanUtils.instantiateClass(constructor, null, null);
    }
}
