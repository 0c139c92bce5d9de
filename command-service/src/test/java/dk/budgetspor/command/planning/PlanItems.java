package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.ActorParameter;
import dk.budgetspor.command.platform.areas.AreaRegister;
import dk.budgetspor.command.platform.bodies.BodyRegister;
import dk.budgetspor.command.platform.bodies.BodyRegister.Standing;
import dk.budgetspor.kernel.planning.PlanStatus;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** Items under test, at {@link Given#NOON}, where KU and ØK are committees, BØ was one, and KUF and ØU are areas. */
final class PlanItems {
    private PlanItems() {}

    static AggregateTestFixture<PlanItem> inPlan(PlanStatus status) {
        return with(new PlansInMemory().with(status), id -> Optional.empty());
    }

    static AggregateTestFixture<PlanItem> with(PlanRegister plans, ItemRegister items) {
        var fixture = new AggregateTestFixture<>(PlanItem.class);
        fixture.registerInjectableResource(plans);
        fixture.registerInjectableResource(items);
        fixture.registerInjectableResource((AreaRegister) code -> code.value().matches("KUF|ØU"));
        fixture.registerInjectableResource(bodies());
        fixture.registerInjectableResource(Given.NOON);
        fixture.registerParameterResolverFactory(new ActorParameter());
        return fixture;
    }

    static BodyRegister bodies() {
        return code -> switch (code.value()) {
            case "KU", "ØK" -> Standing.EXISTS;
            case "BØ" -> Standing.DISSOLVED;
            default -> Standing.UNKNOWN;
        };
    }
}
