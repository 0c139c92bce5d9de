package dk.budgetspor.query.platform.raaderum;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bodies that may steer a round or a work package, for pages to choose among. */
@Component
public class SteeringBodies {
    private final JdbcClient jdbc;

    SteeringBodies(@Qualifier("readerJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their names by their codes, in the Danish order of the names. */
    public Map<String, String> names() {
        Map<String, String> bodies = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT code, name FROM body WHERE to_position IS NULL AND NOT dissolved
                          AND kind IN ('EXECUTIVE_BOARD', 'STEERING_GROUP', 'MANAGEMENT_GROUP')
                        ORDER BY name COLLATE "da-x-icu", code""").query(row -> {
            bodies.put(row.getString("code"), row.getString("name"));
        });
        return bodies;
    }
}
