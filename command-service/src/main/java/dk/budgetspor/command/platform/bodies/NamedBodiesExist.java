package dk.budgetspor.command.platform.bodies;

import dk.budgetspor.command.platform.bodies.BodyRegister.Standing;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A body that a command names exists and is not dissolved; where it names several, each is another. */
public final class NamedBodiesExist {
    private NamedBodiesExist() {}

    /**
     * Checks one body.
     *
     * @param pointer where in the request it is named
     * @throws Refusal {@code unknown-body} or {@code body-is-dissolved}
     */
    public static void check(String pointer, BodyCode code, BodyRegister bodies) {
        Standing standing = bodies.standingOf(code);
        if (standing != Standing.EXISTS) {
            throw Refusal.of(
                    pointer,
                    standing == Standing.DISSOLVED ? ErrorCode.BODY_IS_DISSOLVED : ErrorCode.UNKNOWN_BODY,
                    code);
        }
    }

    /**
     * Checks a list of bodies.
     *
     * @param pointer where in the request the list is
     * @throws Refusal {@code duplicate}, {@code unknown-body} or {@code body-is-dissolved}
     */
    public static void check(String pointer, List<BodyCode> codes, BodyRegister bodies) {
        Set<BodyCode> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            String entry = pointer + "/" + i;
            if (!seen.add(codes.get(i))) {
                throw Refusal.of(entry, ErrorCode.DUPLICATE, codes.get(i));
            }
            check(entry, codes.get(i), bodies);
        }
    }
}
