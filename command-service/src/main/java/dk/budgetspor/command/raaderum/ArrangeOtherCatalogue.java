package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.raaderum.CatalogueArrangement;
import dk.budgetspor.kernel.raaderum.RoundId;
import java.util.List;

/** Settle how another catalogue of some areas goes with a round. */
record ArrangeOtherCatalogue(
        RoundId roundId, String title, CatalogueArrangement arrangement, List<AreaCode> areaCodes, String reason)
        implements RoundCommand {}
