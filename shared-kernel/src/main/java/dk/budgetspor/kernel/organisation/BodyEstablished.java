package dk.budgetspor.kernel.organisation;

import org.axonframework.serialization.Revision;

/**
 * A body came into being.
 *
 * @param code its code, see {@link BodyCode}
 * @param name its full Danish name
 * @param kind what kind of body it is
 */
@Revision("1")
public record BodyEstablished(String code, String name, BodyKind kind) implements BodyEvent {
    public static BodyEstablished of(BodyCode code, String name, BodyKind kind) {
        return new BodyEstablished(code.value(), name, kind);
    }
}
