package dk.budgetspor.query.savingsround;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.kernel.raaderum.CatalogueArrangement;
import dk.budgetspor.kernel.raaderum.SteeringLevel;
import dk.budgetspor.query.platform.raaderum.IdeaStatus;
import dk.budgetspor.query.platform.raaderum.ProposalStep;
import dk.budgetspor.query.platform.raaderum.RoundRow;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round at a glance.
 *
 * @param row what it is and where it stands
 * @param milestones by date, awaiting date last; cancelled ones too
 * @param steeringGroups who steers it, the top first
 * @param otherCatalogues how other catalogues go with it
 * @param ideas how many there are, by what became of them and area
 * @param proposals how many have come how far; steps with none are left out
 * @param totals per year against the target
 * @param late what is late; may be empty
 */
record Round(
        @JsonUnwrapped RoundRow row,
        List<Milestone> milestones,
        List<SteeringGroup> steeringGroups,
        List<OtherCatalogue> otherCatalogues,
        List<IdeaCount> ideas,
        List<StepCount> proposals,
        List<YearTotal> totals,
        List<Late> late) {
    /**
     * A body that steers a round.
     *
     * @param bodyCode the body
     * @param level whether it is above the others
     * @param areaCodes the areas it steers; empty if all of them
     */
    record SteeringGroup(String bodyCode, SteeringLevel level, List<String> areaCodes) {}

    /**
     * Another catalogue.
     *
     * @param title what it is called
     * @param arrangement whether it is merged into the round or runs beside it
     * @param areaCodes the areas whose catalogue it is
     * @param reason why; may be empty
     */
    record OtherCatalogue(String title, CatalogueArrangement arrangement, List<String> areaCodes, String reason) {}

    /**
     * How many ideas there are.
     *
     * @param status what became of them
     * @param areaCode the area they are with; null if with none
     * @param ideas how many
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record IdeaCount(IdeaStatus status, @Nullable String areaCode, long ideas) {}

    /**
     * How many proposals have come so far and no farther.
     *
     * @param step how far
     * @param proposals how many
     * @param late how many of them were handed in late
     * @param amounts what they bring, in thousands of kroner, for each year of the round
     * @param staffEffectFte full-time employees more, or less where negative
     */
    record StepCount(
            ProposalStep step, long proposals, long late, List<YearAmount> amounts, BigDecimal staffEffectFte) {}

    /**
     * What the proposals of a round bring in a year, in thousands of kroner; those that were withdrawn or rejected are
     * left out.
     *
     * @param year the year
     * @param targetThousandDkk what they are to bring; null if nobody has said
     * @param proposedThousandDkk all of them
     * @param recommendedThousandDkk those that a committee recommends
     * @param inCatalogueThousandDkk those in the catalogue
     * @param adoptedThousandDkk those that were adopted
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record YearTotal(
            int year,
            @Nullable Long targetThousandDkk,
            long proposedThousandDkk,
            long recommendedThousandDkk,
            long inCatalogueThousandDkk,
            long adoptedThousandDkk) {
        /** What is missing: how much more must be saved; below zero if more is proposed than the target. */
        public @Nullable Long missing() {
            return targetThousandDkk == null ? null : proposedThousandDkk - targetThousandDkk;
        }
    }

    /**
     * Something that is late.
     *
     * @param kind what
     * @param count how many ideas or proposals
     */
    record Late(LateKind kind, long count) {}
}
