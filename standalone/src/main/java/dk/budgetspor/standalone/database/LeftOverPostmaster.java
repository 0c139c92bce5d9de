package dk.budgetspor.standalone.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A PostgreSQL that still runs on a cluster although the program that started it is gone, or gave up on it. */
final class LeftOverPostmaster {
    private static final int PATIENCE_SECONDS = 10;

    private LeftOverPostmaster() {}

    /**
     * Sees to it that no PostgreSQL runs on the cluster and that no stale pid file keeps one from starting. Only for the
     * holder of the data directory's lock: whatever runs there then has no rightful user.
     */
    static void stop(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        List<String> lines = readIfExists(pidFile).lines().toList();
        if (lines.size() < 2) {
            // Cut short by a power failure, if there is one; PostgreSQL would not start on it.
            Files.deleteIfExists(pidFile);
            return;
        }
        // The number is negative while initdb is at work.
        long pid = Math.abs(Long.parseLong(lines.get(0).strip()));
        Optional<ProcessHandle> process = ProcessHandle.of(pid);
        if (process.filter(it -> serves(it.info(), lines.get(1))).isPresent()) {
            stop(process.get());
        } else if (process.flatMap(it -> it.info().command()).isPresent()) {
            // Another process got the number, as is usual in containers. PostgreSQL would take it for its predecessor.
            Files.deleteIfExists(pidFile);
        }
    }

    /** Undecodable bytes do no harm: Windows writes its own encoding, but does not tell arguments to compare with. */
    private static String readIfExists(Path file) throws IOException {
        try {
            return new String(Files.readAllBytes(file), UTF_8);
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    /** That it is a PostgreSQL is not enough: it may be another directory's, where the system tells the arguments. */
    private static boolean serves(ProcessHandle.Info info, String cluster) {
        boolean isPostgres = info.command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.startsWith("postgres"))
                .isPresent();
        return isPostgres
                && info.arguments()
                        .map(arguments -> Arrays.asList(arguments).contains(cluster))
                        .orElse(true);
    }

    private static void stop(ProcessHandle postmaster) {
        List<ProcessHandle> backends = postmaster.children().toList();
        postmaster.destroy(); // waits for clients: there are none, but a statement of theirs may still run
        if (!endsInTime(postmaster)) {
            postmaster.destroyForcibly();
            backends.forEach(ProcessHandle::destroyForcibly); // or they hold on to the memory the next one needs
            endsInTime(postmaster);
            backends.forEach(LeftOverPostmaster::endsInTime);
        }
    }

    private static boolean endsInTime(ProcessHandle process) {
        return !process.onExit()
                .completeOnTimeout(process, PATIENCE_SECONDS, SECONDS)
                .join()
                .isAlive();
    }
}
