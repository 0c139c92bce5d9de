package dk.budgetspor.kernel.organisation;

import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * A management area came into being. Responsibility for plan items lies with areas (document A).
 *
 * @param code its code, see {@link AreaCode}
 * @param name its Danish name
 * @param administration the administration (fagforvaltning) it is part of
 * @param bodyCodes the committees whose field it lies in, in the order given
 */
@Revision("1")
public record ManagementAreaEstablished(String code, String name, String administration, List<String> bodyCodes)
        implements ManagementAreaEvent {
    public ManagementAreaEstablished {
        bodyCodes = List.copyOf(bodyCodes);
    }
}
