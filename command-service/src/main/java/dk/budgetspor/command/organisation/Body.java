package dk.budgetspor.command.organisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.ExpectedVersion;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.organisation.BodyDissolved;
import dk.budgetspor.kernel.organisation.BodyEstablished;
import dk.budgetspor.kernel.organisation.BodyKind;
import dk.budgetspor.kernel.organisation.BodyReestablished;
import dk.budgetspor.kernel.organisation.BodyRenamed;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.interceptors.MessageHandlerInterceptor;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A council, board or committee; dissolved bodies keep their code and can come back. This part decides whether it is
 * there and what it is called; its member decides about its seats.
 */
@Aggregate(snapshotTriggerDefinition = "snapshotsOfLongStreams")
@Revision("2")
@SuppressWarnings("NullAway.Init") // the sourcing handler of the first event assigns
final class Body {
    @AggregateIdentifier
    private @Nullable String id;

    private String name;
    private BodyKind kind;
    private boolean dissolved;

    @AggregateMember
    private Seats seats = new Seats();

    Body() {}

    @MessageHandlerInterceptor
    void guard(CommandMessage<?> command) {
        ExpectedVersion.check(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EstablishBody command) {
        if (id == null) {
            apply(BodyEstablished.of(command.code(), command.name(), command.kind()));
            return;
        }
        OnlyDissolvedBodiesAreReestablished.check(command.code(), dissolved);
        apply(new BodyReestablished(command.code().value(), name, command.name(), kind, command.kind()));
    }

    @CommandHandler
    void handle(RenameBody command) {
        DissolvedBodiesStayAsTheyWere.check(command.code(), dissolved);
        if (!command.name().equals(name)) {
            apply(new BodyRenamed(command.code().value(), name, command.name(), command.reason()));
        }
    }

    @CommandHandler
    void handle(DissolveBody command) {
        DissolvedBodiesStayAsTheyWere.check(command.code(), dissolved);
        apply(new BodyDissolved(command.code().value(), command.reason()));
    }

    @EventSourcingHandler
    void on(BodyEstablished event) {
        id = new BodyCode(event.code()).aggregateId();
        name = event.name();
        kind = event.kind();
    }

    @EventSourcingHandler
    void on(BodyReestablished event) {
        name = event.name();
        kind = event.kind();
        dissolved = false;
    }

    @EventSourcingHandler
    void on(BodyRenamed event) {
        name = event.name();
    }

    @EventSourcingHandler
    void on(BodyDissolved event) {
        dissolved = true;
    }
}
