package dk.budgetspor.kernel.organisation;

import org.axonframework.serialization.Revision;

/**
 * A body ceased to exist; what it did stays.
 *
 * @param code its code, see {@link BodyCode}
 * @param reason why
 */
@Revision("1")
public record BodyDissolved(String code, String reason) implements BodyEvent {}
