package dk.budgetspor.kernel.eventstore;

import static java.util.stream.Collectors.joining;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dk.budgetspor.kernel.eventstore.DatabaseSettings.Login;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/** How each service opens its connections and migrates its schemas. */
public final class Databases {
    /**
     * Settings for those who find rows by their keys and read them in the order of a key. A plan is kept, and one that
     * was made while a table was as good as empty would read all of it long after it has grown.
     */
    public static final List<String> BY_KEY = List.of("enable_seqscan=off", "enable_bitmapscan=off", "enable_sort=off");

    /**
     * Settings for those whose work can be done again: they do not wait for the disk, and where the machine stops, what
     * they wrote in the last moment is lost.
     */
    public static final List<String> REPEATABLE = List.of("synchronous_commit=off");

    // planning took longer than reading; limits stand in the text, so that one plan serves all values, and no statement
    // runs so long that compiling it would pay, whatever such a plan is thought to cost
    private static final List<String> PLANS = List.of("plan_cache_mode=force_generic_plan", "jit=off");

    private Databases() {}

    /**
     * A pool of connections of one role.
     *
     * @param name what the database calls the connections, after {@code budgetspor-}
     * @param url of the database
     * @param login the role
     * @param schema what names without a schema mean
     * @param size the most connections
     * @param settings of the database for these connections, besides those of all
     */
    @SafeVarargs
    public static HikariDataSource pool(
            String name, String url, Login login, String schema, int size, List<String>... settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        config.setUsername(login.username());
        config.setPassword(login.password());
        config.setSchema(schema);
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(5_000);
        config.addDataSourceProperty("ApplicationName", "budgetspor-" + name);
        // many rows that are written together go as one statement
        config.addDataSourceProperty("reWriteBatchedInserts", true);
        config.addDataSourceProperty(
                "options",
                Stream.concat(Stream.of(PLANS), Stream.of(settings))
                        .flatMap(List::stream)
                        .map("-c "::concat)
                        .collect(joining(" ")));
        return new HikariDataSource(config);
    }

    /** Brings a schema up to date from {@code db/<schema>}; each schema keeps its own migration history. */
    public static Flyway migrate(String schema, String url, Login login) {
        Flyway flyway = Flyway.configure()
                .dataSource(url, login.username(), login.password())
                .schemas(schema)
                .createSchemas(false)
                .locations("classpath:db/" + schema)
                .load();
        flyway.migrate();
        return flyway;
    }
}
