package dk.budgetspor.kernel.organisation;

import org.axonframework.serialization.Revision;

/**
 * A body got another name; its code stays.
 *
 * @param code its code, see {@link BodyCode}
 * @param previousName the name before
 * @param name the name from now on
 * @param reason why
 */
@Revision("1")
public record BodyRenamed(String code, String previousName, String name, String reason) implements BodyEvent {}
