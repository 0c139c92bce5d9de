package dk.budgetspor.query.platform.meetings;

import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What reads decisions, for tests of the rooms. */
public final class Decided {
    private Decided() {}

    public static DecisionRows rows(JsonMapper json) {
        return new DecisionRows(json);
    }

    public static AttendanceRows attendance(JdbcClient jdbc, JsonMapper json) {
        return new AttendanceRows(jdbc, json);
    }

    public static ToldDecisions told(JdbcClient jdbc, JsonMapper json) {
        return new ToldDecisions(attendance(jdbc, json));
    }
}
