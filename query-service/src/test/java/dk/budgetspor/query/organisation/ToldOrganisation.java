package dk.budgetspor.query.organisation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The view of the organisation, for tests that tell it beside others. */
public final class ToldOrganisation {
    private ToldOrganisation() {}

    public static List<Object> projections(JdbcClient jdbc, JsonMapper json) {
        return List.of(new OrganisationProjection(jdbc, json));
    }
}
