package dk.budgetspor.standalone;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * One of the two services in a process of its own, without the classes of the other.
 *
 * @param address where it answers
 */
record ServiceProcess(Process process, Path output, URI address) implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 30;

    /** Starts it, with settings such as {@code name=value}. */
    static ServiceProcess start(Class<?> service, String otherService, Path directory, List<String> settings)
            throws IOException {
        int port = freePort();
        Path output = Files.createTempFile(directory, service.getSimpleName(), ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Duser.home=" + directory,
                "-cp",
                classPathWithout("/" + otherService, "/standalone/target/", "authorization-server"),
                service.getName(),
                "--server.address=127.0.0.1",
                "--server.port=" + port));
        settings.forEach(setting -> command.add("--" + setting));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new ServiceProcess(process, output, URI.create("http://127.0.0.1:" + port));
    }

    private static String classPathWithout(String... parts) {
        return Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1))
                .filter(entry -> Arrays.stream(parts).noneMatch(entry::contains))
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Waits until it answers. */
    void awaitReady() throws IOException {
        Await.until("it is ready", () -> !process.isAlive() || isReady());
        if (!process.isAlive()) {
            throw new AssertionError(Files.readString(output));
        }
    }

    private boolean isReady() {
        try {
            return api().get("/actuator/health/readiness").status() == 200;
        } catch (RuntimeException notYet) {
            return false;
        }
    }

    Api api() {
        return Api.at(address);
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
