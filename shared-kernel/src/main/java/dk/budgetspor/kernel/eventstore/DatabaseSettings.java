package dk.budgetspor.kernel.eventstore;

import java.util.Optional;

/**
 * Where the database is, and the three roles that use it (see {@code db/roles.sql}).
 *
 * @param url JDBC address of a PostgreSQL 17 or newer
 * @param owner migrates the schemas and is used for nothing else; a service that only reads may leave it out
 * @param writer the command service: adds events
 * @param reader the query service: reads events, owns the views
 */
public record DatabaseSettings(String url, Login owner, Login writer, Login reader) {
    /** Who hears of appended events; each service of a process of its own knows no login but its own. */
    Login listener() {
        return Optional.ofNullable(reader).orElse(writer);
    }

    /**
     * One role's login.
     *
     * @param username name of the role
     * @param password its password
     */
    public record Login(String username, String password) {
        @Override
        public String toString() {
            return username;
        }
    }
}
