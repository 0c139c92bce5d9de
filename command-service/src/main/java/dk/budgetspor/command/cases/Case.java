package dk.budgetspor.command.cases;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.Actor;
import dk.budgetspor.command.platform.ExpectedVersion;
import dk.budgetspor.command.platform.bodies.BodyRegister;
import dk.budgetspor.command.platform.bodies.NamedBodiesExist;
import dk.budgetspor.kernel.cases.CaseClosed;
import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.cases.CaseOpened;
import dk.budgetspor.kernel.cases.CaseOpennessSwitched;
import dk.budgetspor.kernel.cases.CaseReferred;
import dk.budgetspor.kernel.cases.CaseReopened;
import dk.budgetspor.kernel.cases.KleCode;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.util.List;
import java.util.stream.Stream;
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
 * What bodies decide on. This part decides which bodies treat the case, who may see it, and whether work on it goes on;
 * its members decide what it says and what belongs to it.
 */
@Aggregate(snapshotTriggerDefinition = "snapshotsOfLongStreams")
@Revision("1")
@SuppressWarnings("NullAway.Init") // the sourcing handler of the first event assigns
final class Case {
    @AggregateIdentifier
    private @Nullable String id;

    private Openness openness;
    private List<String> route = List.of();
    private boolean closed;

    @AggregateMember
    private CaseContent content = new CaseContent();

    @AggregateMember
    private CaseDocuments documents = new CaseDocuments();

    Case() {}

    @MessageHandlerInterceptor
    void guard(CommandMessage<?> command, Actor actor) {
        ExpectedVersion.check(command);
        if (command.getPayload() instanceof OnCase onCase) {
            SecretariesActForOwnCases.check(actor, onCase.caseNumber(), route);
            ClosedCasesStayAsTheyAre.check(onCase, closed);
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenCase command, Actor actor, BodyRegister bodies) {
        List<String> codes = command.route().stream().map(BodyCode::value).toList();
        KleCode kleCode = command.kleCode();
        SecretariesActForOwnCases.check(actor, command.caseNumber(), codes);
        CasesAreOpenedOnce.check(command.caseNumber(), id);
        NamedBodiesExist.check("/route", command.route(), bodies);
        apply(new CaseOpened(
                command.caseNumber().value(),
                kleCode == null ? null : kleCode.value(),
                command.title(),
                command.openness(),
                codes));
    }

    @CommandHandler
    void handle(ReferCase command, BodyRegister bodies) {
        NamedBodiesExist.check("/bodyCode", command.bodyCode(), bodies);
        BodiesAreOnTheRouteOnce.check(command.bodyCode(), route);
        apply(new CaseReferred(command.caseNumber().value(), command.bodyCode().value(), command.reason()));
    }

    @CommandHandler
    void handle(ChangeCaseOpenness command) {
        if (command.openness() != openness) {
            apply(new CaseOpennessSwitched(
                    command.caseNumber().value(), openness, command.openness(), command.reason()));
        }
    }

    @CommandHandler
    void handle(CloseCase command) {
        apply(new CaseClosed(command.caseNumber().value(), command.reason()));
    }

    @CommandHandler
    void handle(ReopenCase command) {
        OnlyClosedCasesReopen.check(closed);
        apply(new CaseReopened(command.caseNumber().value(), command.reason()));
    }

    @EventSourcingHandler
    void on(CaseOpened event) {
        id = new CaseNumber(event.caseNumber()).aggregateId();
        openness = event.openness();
        route = event.route();
    }

    @EventSourcingHandler
    void on(CaseReferred event) {
        route = Stream.concat(route.stream(), Stream.of(event.bodyCode())).toList();
    }

    @EventSourcingHandler
    void on(CaseOpennessSwitched event) {
        openness = event.openness();
    }

    @EventSourcingHandler
    void on(CaseClosed event) {
        closed = true;
    }

    @EventSourcingHandler
    void on(CaseReopened event) {
        closed = false;
    }
}
