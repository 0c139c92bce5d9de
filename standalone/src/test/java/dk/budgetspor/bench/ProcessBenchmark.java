package dk.budgetspor.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole processes of the packaged product: how soon they are ready, and how much memory they take under load. */
final class ProcessBenchmark {
    private static final Path JAR = Path.of("target/budgetspor.jar").toAbsolutePath();
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/\\s*$");
    private static final int HEAP_MIB = 256;
    private static final int CLIENTS = 16;
    private static final int ITEMS = 100;

    private final Path directory;
    private final Rounds rounds;

    ProcessBenchmark(Path directory, Rounds rounds) {
        this.directory = directory;
        this.rounds = rounds;
    }

    void run(Report report) throws Exception {
        Path extracted = directory.resolve("extracted");
        run("-Djarmode=tools", "-jar", JAR.toString(), "extract", "--destination", extracted.toString());
        String jar = extracted.resolve(JAR.getFileName()).toString();
        String archive = extracted.resolve("classes.jsa").toString();
        secondsUntilReady("-XX:ArchiveClassesAtExit=" + archive, "-jar", jar);
        double[] plain = new double[Rounds.COUNT];
        double[] quick = new double[Rounds.COUNT];
        for (int round = 0; round < Rounds.COUNT; round++) {
            plain[round] = secondsUntilReady("-jar", JAR.toString());
            quick[round] = secondsUntilReady("-XX:SharedArchiveFile=" + archive, "-jar", jar);
        }
        report.atMost(
                "ready with an archive of classes, against the plain jar",
                Rounds.median(quick),
                Rounds.median(plain),
                "s",
                0.6);
        report.atMost("memory after load, against a heap of 256 MiB", mebibytesAfterLoad(), HEAP_MIB, "MiB", 1.3);
    }

    private double secondsUntilReady(String... options) throws Exception {
        long start = System.nanoTime();
        try (Running running = new Running(options)) {
            return (System.nanoTime() - start) / 1e9;
        }
    }

    /** As the README has it started where memory is scarce. */
    private double mebibytesAfterLoad() throws Exception {
        try (Running running = new Running(
                "-Xms64m",
                "-Xmx" + HEAP_MIB + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toString())) {
            Server server = Server.at("http://127.0.0.1:" + running.port);
            new HttpBenchmark(server, rounds).load(CLIENTS, ITEMS, rounds.load());
            Matcher resident = Pattern.compile("VmRSS:\\s+(\\d+) kB")
                    .matcher(Files.readString(Path.of("/proc/" + running.process.pid() + "/status")));
            if (!resident.find()) {
                throw new IllegalStateException("the system does not tell the memory of a process");
            }
            return Double.parseDouble(resident.group(1)) / 1024;
        }
    }

    private static void run(String... options) throws Exception {
        Process process = process(List.of(options)).start();
        process.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", options) + " ended with " + process.exitValue());
        }
    }

    private static ProcessBuilder process(List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    /** A process that has said that it is ready. */
    private final class Running implements AutoCloseable {
        final Process process;
        final int port;

        Running(String... options) throws IOException {
            List<String> all = new ArrayList<>(List.of(options));
            all.addAll(List.of(
                    "--server.port=0",
                    "--budgetspor.example=false",
                    "--budgetspor.data-directory=" + directory.resolve("data")));
            process = process(all).start();
            BufferedReader output =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            String line = output.readLine();
            while (line != null && !ADDRESS.matcher(line).find()) {
                line = output.readLine();
            }
            if (line == null) {
                throw new IllegalStateException("the process ended before it was ready");
            }
            Matcher address = ADDRESS.matcher(line);
            address.find();
            port = Integer.parseInt(address.group(1));
            Thread drain = new Thread(() -> output.lines().forEach(ignored -> {}));
            drain.setDaemon(true);
            drain.start();
        }

        @Override
        public void close() throws Exception {
            process.destroy();
            process.waitFor(60, TimeUnit.SECONDS);
        }
    }
}
