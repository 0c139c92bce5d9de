package dk.budgetspor.command.organisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.ExpectedVersion;
import dk.budgetspor.command.platform.bodies.BodyRegister;
import dk.budgetspor.command.platform.bodies.NamedBodiesExist;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.organisation.ManagementAreaEstablished;
import dk.budgetspor.kernel.organisation.ManagementAreaReassigned;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.interceptors.MessageHandlerInterceptor;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A management area (chefområde): where responsibility for plan items lies. */
@Aggregate(snapshotTriggerDefinition = "snapshotsOfLongStreams")
@Revision("1")
@SuppressWarnings("NullAway.Init") // the sourcing handler of the first event assigns
final class ManagementArea {
    @AggregateIdentifier
    private @Nullable String id;

    private String administration;
    private List<String> bodyCodes;

    ManagementArea() {}

    @MessageHandlerInterceptor
    void guard(CommandMessage<?> command) {
        ExpectedVersion.check(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EstablishManagementArea command, BodyRegister bodies) {
        if (id != null) {
            throw Refusal.because(ErrorCode.AREA_EXISTS, command.code());
        }
        NamedBodiesExist.check("/bodyCodes", command.bodyCodes(), bodies);
        apply(new ManagementAreaEstablished(
                command.code().value(), command.name(), command.administration(), texts(command.bodyCodes())));
    }

    @CommandHandler
    void handle(ReassignManagementArea command, BodyRegister bodies) {
        NamedBodiesExist.check("/bodyCodes", command.bodyCodes(), bodies);
        List<String> codes = texts(command.bodyCodes());
        if (!command.administration().equals(administration) || !codes.equals(bodyCodes)) {
            apply(new ManagementAreaReassigned(
                    command.code().value(),
                    administration,
                    command.administration(),
                    bodyCodes,
                    codes,
                    command.reason()));
        }
    }

    @EventSourcingHandler
    void on(ManagementAreaEstablished event) {
        id = new AreaCode(event.code()).aggregateId();
        administration = event.administration();
        bodyCodes = event.bodyCodes();
    }

    @EventSourcingHandler
    void on(ManagementAreaReassigned event) {
        administration = event.administration();
        bodyCodes = event.bodyCodes();
    }

    private static List<String> texts(List<BodyCode> codes) {
        return codes.stream().map(BodyCode::value).toList();
    }
}
