package dk.budgetspor.query.annualwheel;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The view of annual wheels, for tests that tell it beside others. */
public final class ToldWheels {
    private ToldWheels() {}

    public static List<Object> projections(JdbcClient jdbc) {
        return List.of(new AnnualWheelProjection(jdbc));
    }
}
