package dk.budgetspor.kernel.raaderum;

import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * It was settled how another catalogue of some areas goes with a round.
 *
 * @param roundId the round
 * @param title what the other catalogue is called
 * @param arrangement whether it is merged into the round or runs beside it
 * @param areaCodes the management areas whose catalogue it is
 * @param reason why; may be empty
 */
@Revision("1")
public record OtherCatalogueArranged(
        UUID roundId, String title, CatalogueArrangement arrangement, List<String> areaCodes, String reason)
        implements SavingsRoundEvent {
    public OtherCatalogueArranged {
        areaCodes = List.copyOf(areaCodes);
    }
}
