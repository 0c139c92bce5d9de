package dk.budgetspor.bench;

import static dk.budgetspor.bench.Server.expect;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;

/** Commands over HTTP against an empty authenticated endpoint of the same server. */
final class HttpBenchmark {
    private static final int CLIENTS = 16;
    private static final int ITEMS = 100;
    private static final String COMPLETE = "{\"completedOn\":\"2022-09-01\",\"note\":\"Udført.\"}";
    private static final String REOPEN = "{\"reason\":\"Der er mere at gøre.\"}";
    private static final String PROGRESS = "{\"statusDate\":\"2022-05-01\",\"light\":\"GREEN\",\"note\":\"Udbudt.\"}";

    private final Server server;
    private final Rounds rounds;

    HttpBenchmark(Server server, Rounds rounds) {
        this.server = server;
        this.rounds = rounds;
    }

    void run(Report report) throws Exception {
        String plan = server.plan();
        List<String> items = server.items(plan, ITEMS);
        Rates reports = measured(client -> reports(own(items, client)), 1);
        report.atLeast(
                "HTTP report-progress on 100 items, 16 clients, against an empty authenticated endpoint",
                reports.commands(),
                reports.empties(),
                "/s",
                0.35);
        Rates toggles = measured(client -> toggles(own(items, client)), 2);
        report.reported(
                "HTTP complete/reopen on 100 items, 16 clients, against an empty authenticated endpoint",
                toggles.commands(),
                toggles.empties(),
                "/s",
                "reported");
    }

    /** Reports progress again and again. */
    void load(int clients, int items, Duration time) throws Exception {
        List<String> all = server.items(server.plan(), items);
        Load.perSecond(clients, time, client -> reports(own(all, client)));
    }

    private Rates measured(IntFunction<Callable<?>> work, int commandsAtOnce) throws Exception {
        Load.perSecond(CLIENTS, rounds.warmUp(), work);
        Load.perSecond(CLIENTS, rounds.warmUp(), client -> this::empty);
        double[] commands = new double[Rounds.COUNT];
        double[] empties = new double[Rounds.COUNT];
        for (int round = 0; round < Rounds.COUNT; round++) {
            commands[round] = commandsAtOnce * Load.perSecond(CLIENTS, rounds.round(), work);
            empties[round] = Load.perSecond(CLIENTS, rounds.round(), client -> this::empty);
        }
        return new Rates(Rounds.median(commands), Rounds.median(empties));
    }

    /** Each client has items of its own, so that none finds its item in another's state. */
    private static List<String> own(List<String> items, int client) {
        List<String> own = new ArrayList<>();
        for (int i = client; i < items.size(); i += CLIENTS) {
            own.add(items.get(i));
        }
        return own;
    }

    private Callable<?> reports(List<String> items) {
        int[] next = {0};
        return () -> {
            String item = items.get(next[0]++ % items.size());
            return expect(200, server.post("planner", "/api/plan-items/" + item + "/report-progress", PROGRESS));
        };
    }

    private Callable<?> toggles(List<String> items) {
        int[] next = {0};
        return () -> {
            String item = items.get(next[0]++ % items.size());
            expect(200, server.post("planner", "/api/plan-items/" + item + "/complete", COMPLETE));
            return expect(200, server.post("planner", "/api/plan-items/" + item + "/reopen", REOPEN));
        };
    }

    private Object empty() throws Exception {
        return expect(200, server.post("planner", "/api/empty", COMPLETE));
    }

    private record Rates(double commands, double empties) {}
}
