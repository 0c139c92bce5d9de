package dk.budgetspor.kernel.organisation;

import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * A management area belongs elsewhere than before.
 *
 * @param code its code, see {@link AreaCode}
 * @param previousAdministration the administration before
 * @param administration the administration from now on
 * @param previousBodyCodes the committees before
 * @param bodyCodes the committees from now on
 * @param reason why
 */
@Revision("1")
public record ManagementAreaReassigned(
        String code,
        String previousAdministration,
        String administration,
        List<String> previousBodyCodes,
        List<String> bodyCodes,
        String reason)
        implements ManagementAreaEvent {
    public ManagementAreaReassigned {
        previousBodyCodes = List.copyOf(previousBodyCodes);
        bodyCodes = List.copyOf(bodyCodes);
    }
}
