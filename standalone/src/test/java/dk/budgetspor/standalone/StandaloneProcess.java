package dk.budgetspor.standalone;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Budgetspor as people run it: in a process of its own, on a data directory. */
final class StandaloneProcess implements AutoCloseable {
    private static final Pattern WELCOME = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/\\s");
    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final Path data;
    private final Path output;

    private StandaloneProcess(Process process, Path data, Path output) {
        this.process = process;
        this.data = data;
        this.output = output;
    }

    /** Starts it; the home directory of its user is the directory {@code home} beside the data. */
    static StandaloneProcess start(Path data) throws IOException {
        Path output = Files.createTempFile(data.toAbsolutePath().getParent(), "output", ".txt");
        Path home = Files.createDirectories(data.resolveSibling("home"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.home=" + home,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Standalone.class.getName(),
                        "--server.port=0",
                        "--budgetspor.example=false",
                        "--budgetspor.data-directory=" + data)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new StandaloneProcess(process, data, output);
    }

    /** Starts it and waits until it says where it is. */
    static StandaloneProcess startAndWait(Path data) throws IOException {
        StandaloneProcess started = start(data);
        Await.until("it is ready", () -> started.port().find() || !started.process.isAlive());
        return started;
    }

    Api api() {
        Matcher port = port();
        if (!port.find()) {
            throw new AssertionError(output());
        }
        return Api.at(URI.create("http://127.0.0.1:" + port.group(1)));
    }

    private Matcher port() {
        return WELCOME.matcher(output());
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    String outputSinceWelcome() {
        String all = output();
        return all.substring(all.indexOf("Budgetspor er klar."));
    }

    /** The PostgreSQL that belongs to it. */
    ProcessHandle postgres() throws IOException {
        return ProcessHandle.of(Long.parseLong(postmaster().get(0))).orElseThrow();
    }

    /** The query service's login to the database. */
    JdbcClient reader() throws IOException {
        Properties passwords = new Properties();
        try (var file = Files.newInputStream(data.resolve("passwords.properties"))) {
            passwords.load(file);
        }
        String url = "jdbc:postgresql://127.0.0.1:" + postmaster().get(3) + "/budgetspor";
        return JdbcClient.create(
                new DriverManagerDataSource(url, "budgetspor_reader", passwords.getProperty("reader", "")));
    }

    private List<String> postmaster() throws IOException {
        return Files.readAllLines(data.resolve("postgres/postmaster.pid"));
    }

    /** Asks it to end, as Ctrl-C or a service manager would; its exit code. */
    int terminate() {
        process.destroy();
        return exitCode();
    }

    /** Ends it as a power failure would. */
    void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** Waits for its end. */
    int exitCode() {
        return process.onExit()
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join()
                .exitValue();
    }

    @Override
    public void close() {
        terminate();
    }

    /** Ends a database whose program was killed, if nothing else has. */
    static void endLeftOver(Path data) throws IOException {
        Path pidFile = data.resolve("postgres/postmaster.pid");
        if (Files.exists(pidFile)) {
            ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).get(0))).ifPresent(ProcessHandle::destroy);
        }
    }
}
