package dk.budgetspor.command.cases;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.bodies.BodyRegister;
import dk.budgetspor.command.platform.bodies.NamedBodiesExist;
import dk.budgetspor.kernel.cases.CaseRecommended;
import dk.budgetspor.kernel.cases.CaseStatementWritten;
import dk.budgetspor.kernel.organisation.BodyCode;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The part of a case that decides what it says and what is recommended. */
final class CaseContent {
    private CaseStatement texts = CaseStatement.NONE;
    private int versions;
    private int recommendations;

    @CommandHandler
    void handle(WriteCaseStatement command) {
        CaseStatement wanted = command.texts();
        if (!wanted.equals(texts)) {
            apply(new CaseStatementWritten(
                    command.caseNumber().value(),
                    versions + 1,
                    wanted.statement(),
                    wanted.relationToOtherPolicies(),
                    wanted.financialImpact()));
        }
    }

    /** Also to a body that is not on the route: it can take the case up (document A). */
    @CommandHandler
    void handle(RecommendOnCase command, BodyRegister bodies) {
        BodyCode bodyCode = command.bodyCode();
        if (bodyCode != null) {
            NamedBodiesExist.check("/bodyCode", bodyCode, bodies);
        }
        apply(new CaseRecommended(
                command.caseNumber().value(),
                recommendations + 1,
                command.recommender(),
                bodyCode == null ? null : bodyCode.value(),
                command.text()));
    }

    @EventSourcingHandler
    void on(CaseStatementWritten event) {
        texts = CaseStatement.of(event);
        versions = event.number();
    }

    @EventSourcingHandler
    void on(CaseRecommended event) {
        recommendations = event.number();
    }
}
