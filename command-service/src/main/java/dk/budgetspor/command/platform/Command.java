package dk.budgetspor.command.platform;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A wish that something happen to one aggregate. */
public interface Command {
    /** The identifier of the aggregate's stream. */
    @TargetAggregateIdentifier
    String aggregateId();
}
