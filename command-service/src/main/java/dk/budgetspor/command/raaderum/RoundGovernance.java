package dk.budgetspor.command.raaderum;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.areas.AreaRegister;
import dk.budgetspor.command.platform.areas.NamedAreasExist;
import dk.budgetspor.command.platform.bodies.BodyKindRegister;
import dk.budgetspor.command.platform.bodies.BodyRegister;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.raaderum.OtherCatalogueArranged;
import dk.budgetspor.kernel.raaderum.SavingsRoundClosed;
import dk.budgetspor.kernel.raaderum.SavingsRoundOpened;
import dk.budgetspor.kernel.raaderum.SteeringGroupAppointed;
import dk.budgetspor.kernel.raaderum.SteeringGroupRelieved;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The part of a round that decides who steers it, and how other catalogues go with it. */
@SuppressWarnings("NullAway.Init") // the sourcing handler of the first event assigns
final class RoundGovernance {
    private UUID roundId;
    private boolean closed;
    private Set<String> steering = new HashSet<>();
    private ArrangedCatalogues catalogues = ArrangedCatalogues.NONE;

    @CommandHandler
    void handle(AppointSteeringGroup command, BodyRegister bodies, BodyKindRegister kinds, AreaRegister areas) {
        ClosedRoundsStayAsTheyAre.check(closed);
        SteeringGroupsAreOfASteeringKind.check("/bodyCode", command.bodyCode(), bodies, kinds);
        SteeringGroupsAreAppointedOnce.check(command.bodyCode(), steering);
        NamedAreasExist.check("/areaCodes", command.areaCodes(), areas);
        apply(new SteeringGroupAppointed(
                roundId, command.bodyCode().value(), command.level(), texts(command.areaCodes())));
    }

    @CommandHandler
    void handle(RelieveSteeringGroup command) {
        ClosedRoundsStayAsTheyAre.check(closed);
        OnlyAppointedSteeringGroupsAreRelieved.check(command.bodyCode(), steering);
        apply(new SteeringGroupRelieved(roundId, command.bodyCode().value(), command.reason()));
    }

    @CommandHandler
    void handle(ArrangeOtherCatalogue command, AreaRegister areas) {
        ClosedRoundsStayAsTheyAre.check(closed);
        NamedAreasExist.check("/areaCodes", command.areaCodes(), areas);
        List<String> codes = texts(command.areaCodes());
        if (!catalogues.are(command.title(), codes, command.arrangement())) {
            apply(new OtherCatalogueArranged(roundId, command.title(), command.arrangement(), codes, command.reason()));
        }
    }

    private static List<String> texts(List<AreaCode> codes) {
        return codes.stream().map(AreaCode::value).toList();
    }

    @EventSourcingHandler
    void on(SavingsRoundOpened event) {
        roundId = event.roundId();
    }

    @EventSourcingHandler
    void on(SavingsRoundClosed event) {
        closed = true;
    }

    @EventSourcingHandler
    void on(SteeringGroupAppointed event) {
        steering.add(event.bodyCode());
    }

    @EventSourcingHandler
    void on(SteeringGroupRelieved event) {
        steering.remove(event.bodyCode());
    }

    @EventSourcingHandler
    void on(OtherCatalogueArranged event) {
        catalogues = catalogues.with(event.title(), event.areaCodes(), event.arrangement());
    }
}
