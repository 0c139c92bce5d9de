package dk.budgetspor.bench;

import dk.budgetspor.standalone.database.EmbeddedDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.springframework.util.FileSystemUtils;

/** Runs every benchmark on databases of its own and writes the report. */
public final class Benchmarks {
    private static final String ALL = "store,http,plans,meetings,savings,rebuild,process";
    private static final Set<String> VIEWS = Set.of("plans", "meetings", "savings");

    private Benchmarks() {}

    /**
     * The argument is the file to write the report to; a second one scales the times down, for a try; a third one names
     * what to measure, such as {@code views,rebuild}.
     */
    public static void main(String[] arguments) {
        int status = 1;
        try {
            run(arguments);
            status = 0;
        } catch (Exception failed) {
            failed.printStackTrace();
        } finally {
            // pools and timers of the measured parts may still be running
            System.exit(status);
        }
    }

    private static void run(String[] arguments) throws Exception {
        Path report = Path.of(arguments[0]);
        Rounds rounds = new Rounds(arguments.length > 1 ? Double.parseDouble(arguments[1]) : 1);
        Set<String> only = Set.of((arguments.length > 2 ? arguments[2] : ALL).split(","));
        Report ratios = new Report();
        Path directory = Files.createTempDirectory("budgetspor-bench");
        try {
            if (only.contains("store")) {
                store(directory, rounds, ratios);
            }
            if (only.contains("http")) {
                try (Server server = Server.start(directory.resolve("http"))) {
                    new HttpBenchmark(server, rounds).run(ratios);
                }
            }
            if (VIEWS.stream().anyMatch(only::contains)) {
                views(directory, rounds, only, ratios);
            }
            if (only.contains("rebuild")) {
                try (Server server = Server.start(directory.resolve("rebuild"))) {
                    new RebuildBenchmark(server, rounds).run(ratios);
                }
            }
            if (only.contains("process")) {
                new ProcessBenchmark(directory.resolve("process"), rounds).run(ratios);
            }
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
        Files.createDirectories(report.toAbsolutePath().getParent());
        Files.writeString(report, ratios.toString());
    }

    private static void views(Path directory, Rounds rounds, Set<String> only, Report ratios) throws Exception {
        try (Server server = Server.start(directory.resolve("views"))) {
            if (only.contains("plans")) {
                new ViewsBenchmark(server, rounds).run(ratios);
            }
            if (only.contains("meetings")) {
                new MeetingsBenchmark(server, rounds).run(ratios);
            }
            if (only.contains("savings")) {
                new SavingsBenchmark(server, rounds).run(ratios);
            }
        }
    }

    private static void store(Path directory, Rounds rounds, Report ratios) throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory.resolve("store"));
                Stores stores = new Stores(database.settings())) {
            for (int threads : new int[] {8, 16}) {
                new AppendBenchmark(stores, rounds).run(threads, ratios);
            }
            new VisibilityBenchmark(stores, rounds).run(ratios);
        }
    }
}
