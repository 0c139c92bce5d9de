package dk.budgetspor.query.platform.plans;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What knows of plans, for tests of the rooms. */
public final class Plans {
    private Plans() {}

    public static AdoptedPlans adopted(JdbcClient jdbc) {
        return new AdoptedPlans(jdbc);
    }
}
