package dk.budgetspor.kernel.eventstore;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dk.budgetspor.kernel.eventstore.DatabaseSettings.Login;
import org.flywaydb.core.Flyway;

/** How each service opens its connections and migrates its schemas. */
public final class Databases {
    private Databases() {}

    /** A pool of connections of one role; names without a schema mean the given one. */
    public static HikariDataSource pool(String name, String url, Login login, String schema, int size) {
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
        // planning took longer than reading; limits stand in the text, so that one plan serves all values, and no
        // statement runs so long that compiling it would pay, whatever such a plan is thought to cost
        config.addDataSourceProperty("options", "-c plan_cache_mode=force_generic_plan -c jit=off");
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
