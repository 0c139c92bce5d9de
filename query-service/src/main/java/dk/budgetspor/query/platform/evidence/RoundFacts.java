package dk.budgetspor.query.platform.evidence;

import dk.budgetspor.kernel.raaderum.MilestoneKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a round asks of its proposals, as it stands.
 *
 * @param milestones those that were not cancelled and have a date
 * @param areas what proposals of an area affect, by its code
 */
public record RoundFacts(List<DatedMilestone> milestones, Map<String, AffectedArea> areas) {
    public RoundFacts {
        milestones = List.copyOf(milestones);
        areas = Map.copyOf(areas);
    }

    /** The milestones of a kind that are about an area. */
    List<DatedMilestone> of(MilestoneKind kind, String areaCode) {
        return milestones.stream()
                .filter(each -> each.kind() == kind && each.concerns(areaCode))
                .toList();
    }

    /** The one of them that ends last. */
    Optional<DatedMilestone> last(MilestoneKind kind, String areaCode) {
        return of(kind, areaCode).stream().max(Comparator.comparing(DatedMilestone::end));
    }

    /** The last day to hand in proposals of these areas; null if there is none, or not the same one for all of them. */
    public @Nullable LocalDate deadline(Collection<String> areaCodes) {
        List<Optional<LocalDate>> days = areaCodes.stream()
                .map(area -> last(MilestoneKind.PROPOSAL_DEADLINE, area).map(DatedMilestone::end))
                .distinct()
                .toList();
        return days.size() == 1 ? days.get(0).orElse(null) : null;
    }

    AffectedArea area(String code) {
        return areas.getOrDefault(code, AffectedArea.NONE);
    }

    /**
     * A milestone with a date.
     *
     * @param kind what it is
     * @param from the day, or the first of a period
     * @param end the last day
     * @param areaCodes the areas it is about; empty if it is about all of them
     * @param event what happened to it last
     */
    public record DatedMilestone(
            MilestoneKind kind, LocalDate from, LocalDate end, List<String> areaCodes, Showing event) {
        public DatedMilestone {
            areaCodes = List.copyOf(areaCodes);
        }

        boolean concerns(String areaCode) {
            return areaCodes.isEmpty() || areaCodes.contains(areaCode);
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(end);
        }
    }

    /**
     * What proposals of an area affect.
     *
     * @param bodies codes of bodies of co-determination
     * @param event what happened last to the area; null if that is not known here
     */
    public record AffectedArea(
            List<String> bodies, @Nullable Showing event) {
        static final AffectedArea NONE = new AffectedArea(List.of(), null);

        public AffectedArea {
            bodies = List.copyOf(bodies);
        }
    }
}
