package dk.budgetspor.command.platform.bodies;

import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.organisation.BodyKind;
import java.util.Optional;

/** Of what kind bodies are. */
@FunctionalInterface
public interface BodyKindRegister {
    /** Empty if there is no such body. */
    Optional<BodyKind> kindOf(BodyCode code);
}
