package dk.budgetspor.query.platform.meetings;

import dk.budgetspor.query.platform.plans.Plans;
import dk.budgetspor.query.platform.raaderum.Proposals;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What reads decisions, for tests of the rooms. */
public final class Decided {
    private Decided() {}

    public static DecisionRows rows(JdbcClient jdbc, JsonMapper json) {
        return new DecisionRows(Proposals.names(jdbc), json);
    }

    public static PublicDecisions open(JdbcClient jdbc) {
        return new PublicDecisions(Plans.adopted(jdbc), Proposals.names(jdbc));
    }

    public static AttendanceRows attendance(JdbcClient jdbc, JsonMapper json) {
        return new AttendanceRows(jdbc, json);
    }

    public static ToldDecisions told(JdbcClient jdbc, JsonMapper json) {
        return new ToldDecisions(attendance(jdbc, json));
    }
}
