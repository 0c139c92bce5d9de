package dk.budgetspor.kernel.organisation;

import org.axonframework.serialization.Revision;

/**
 * A dissolved body came back under its old code.
 *
 * @param code its code, see {@link BodyCode}
 * @param previousName the name it was dissolved under
 * @param name the name it has now
 * @param previousKind the kind it was dissolved as
 * @param kind the kind it is now
 */
@Revision("1")
public record BodyReestablished(String code, String previousName, String name, BodyKind previousKind, BodyKind kind)
        implements BodyEvent {}
