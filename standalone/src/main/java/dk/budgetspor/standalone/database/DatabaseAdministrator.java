package dk.budgetspor.standalone.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.budgetspor.kernel.eventstore.DatabaseSettings;
import dk.budgetspor.kernel.eventstore.DatabaseSettings.Login;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Does at every start what a person does once for a PostgreSQL elsewhere: the database, its roles, their passwords.
 *
 * @param superuserOf the superuser's access to a database of that name
 */
record DatabaseAdministrator(Function<String, DataSource> superuserOf) {
    static final String DATABASE = "budgetspor";

    void prepare(DatabaseSettings settings) throws IOException {
        createDatabaseIfMissing(new JdbcTemplate(superuserOf.apply("postgres")));
        JdbcTemplate jdbc = new JdbcTemplate(superuserOf.apply(DATABASE));
        jdbc.execute(new ClassPathResource("db/roles.sql").getContentAsString(UTF_8));
        for (Login role : List.of(settings.owner(), settings.writer(), settings.reader())) {
            // A password cannot be a parameter here; ours hold nothing that needs quoting.
            jdbc.execute("ALTER ROLE %s PASSWORD '%s'".formatted(role.username(), role.password()));
        }
    }

    private static void createDatabaseIfMissing(JdbcTemplate jdbc) {
        if (jdbc.queryForList("SELECT FROM pg_database WHERE datname = ?", DATABASE)
                .isEmpty()) {
            jdbc.execute("CREATE DATABASE " + DATABASE);
        }
    }
}
