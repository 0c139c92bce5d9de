package dk.budgetspor.command.platform.areas;

import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.util.List;

/** In whose field management areas lie. */
@FunctionalInterface
public interface AreaBodyRegister {
    /** The bodies of an area in the order given, dissolved ones too; none if there is no such area. */
    List<BodyCode> bodiesOf(AreaCode code);
}
