package dk.budgetspor.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * The one Budgetspor that the tests of this process share, on an empty store: started when the first of them asks for
 * it, closed after the last.
 */
record Running(ConfigurableApplicationContext context, Path data, Given given) implements AutoCloseable {
    static Running start() {
        return start("--budgetspor.example=false");
    }

    /** Starts one of its own, with settings as on the command line. */
    static Running start(String... settings) {
        return in(newDirectory(), settings);
    }

    /** Starts one of its own in a directory, where another may have been before. */
    static Running in(Path data, String... settings) {
        return of(Standalone::start, data, settings);
    }

    /** Starts one of its own, with more beans. */
    static Running with(Class<?> beans, String... settings) {
        return of(Standalone.application(beans)::run, newDirectory(), settings);
    }

    private static Running of(Function<String[], ConfigurableApplicationContext> start, Path data, String... settings) {
        var context = start.apply(
                Stream.concat(Stream.of("--server.port=0", "--budgetspor.data-directory=" + data), Stream.of(settings))
                        .toArray(String[]::new));
        return new Running(context, data, new Given(Api.at(address(context))));
    }

    private static Path newDirectory() {
        try {
            return Files.createTempDirectory("budgetspor");
        } catch (IOException noDirectory) {
            throw new UncheckedIOException(noDirectory);
        }
    }

    private static URI address(ConfigurableApplicationContext context) {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** As the anonymous. */
    Api api() {
        return Api.at(address(context));
    }

    Api as(String user) {
        return api().as(user);
    }

    /** The query service's own connections. */
    JdbcClient reader() {
        return context.getBean("readerJdbc", JdbcClient.class);
    }

    /** The command service's own connections. */
    JdbcClient writer() {
        return context.getBean("writerJdbc", JdbcClient.class);
    }

    /** The place of the last event of the store. */
    long lastPosition() {
        return reader().sql("SELECT coalesce(max(global_index), 0) FROM event_store.domain_event_entry")
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        context.close();
        try {
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    /** Hands it to the tests that ask for it. */
    static final class Shared extends SharedByTests<Running> {
        Shared() {
            super(Running.class, Running::start);
        }
    }
}
