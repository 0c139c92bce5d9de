package dk.budgetspor.kernel.eventstore;

import java.util.Optional;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * What the current unit of work has stored so far.
 *
 * @param aggregateId the identifier of the stream it stored to
 * @param version the place of the last event in that stream, from 0
 * @param position the place of that event in the store, from 1; gaps are possible
 */
public record Appended(String aggregateId, long version, long position) {
    private static final String RESOURCE = Appended.class.getName();

    void remember() {
        CurrentUnitOfWork.ifStarted(unitOfWork -> unitOfWork.root().resources().put(RESOURCE, this));
    }

    /** What the unit of work stored, if it has reached that point and stored anything. */
    public static Optional<Appended> in(UnitOfWork<?> unitOfWork) {
        return Optional.ofNullable(unitOfWork.root().getResource(RESOURCE));
    }
}
