package dk.budgetspor.query.savingsround;

import dk.budgetspor.kernel.raaderum.MilestoneKind;
import dk.budgetspor.query.platform.raaderum.AffectedBodies;
import dk.budgetspor.query.platform.raaderum.IdeaStatus;
import dk.budgetspor.query.platform.raaderum.MilestoneRow;
import dk.budgetspor.query.platform.raaderum.ProposalStep;
import dk.budgetspor.query.savingsround.Round.IdeaCount;
import dk.budgetspor.query.savingsround.Round.Late;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks for what is late in a round. A milestone is past for an area when the last of its kind that concerns the area is;
 * one that awaits a date delays nothing.
 */
@Component
class LateQueries {
    private static final Set<ProposalStep> BEFORE_THE_BOARD = Set.of(ProposalStep.SUBMITTED, ProposalStep.RETURNED);
    /** They can be on without the committee, if somebody put them there. */
    private static final Set<ProposalStep> AFTER_THE_BOARD =
            Set.of(ProposalStep.FORWARDED, ProposalStep.IN_CATALOGUE, ProposalStep.INCORPORATED);

    private final JdbcClient jdbc;

    LateQueries(@Qualifier("readerJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is late on a day; kinds of which there is none are left out. */
    List<Late> late(UUID roundId, List<MilestoneRow> milestones, List<IdeaCount> ideas, LocalDate today) {
        Map<Place, Long> standing = standing(roundId);
        List<Late> late = new ArrayList<>();
        if (isPast(milestones, MilestoneKind.SORTING, null, today)) {
            add(
                    late,
                    LateKind.IDEAS_NOT_SORTED,
                    ideas.stream()
                            .filter(count -> count.status() == IdeaStatus.UNSORTED)
                            .mapToLong(IdeaCount::ideas)
                            .sum());
        }
        add(
                late,
                LateKind.HANDED_IN_LATE,
                count(roundId, "SELECT coalesce(sum(late), 0) FROM savings_count WHERE round_id = :id"));
        add(
                late,
                LateKind.NOT_TREATED_BY_THE_BOARD,
                sum(standing, BEFORE_THE_BOARD, milestones, MilestoneKind.EXECUTIVE_BOARD, today));
        add(late, LateKind.MED_NOT_CONSULTED, notConsulted(roundId, milestones, today));
        add(
                late,
                LateKind.NOT_PRIORITISED,
                sum(unprioritised(standing), AFTER_THE_BOARD, milestones, MilestoneKind.COMMITTEE_TREATMENT, today));
        add(late, LateKind.AWAITING_PLAN, count(roundId, """
                        SELECT count(*) FROM savings_proposal
                        WHERE round_id = :id AND to_position IS NULL AND step = 'ADOPTED' AND awaits_plan_code IS NOT NULL"""));
        return late;
    }

    private static void add(List<Late> late, LateKind kind, long count) {
        if (count > 0) {
            late.add(new Late(kind, count));
        }
    }

    private long count(UUID roundId, String sql) {
        return jdbc.sql(sql).param("id", roundId).query(Long.class).single();
    }

    private Map<Place, Long> standing(UUID roundId) {
        Map<Place, Long> standing = new HashMap<>();
        jdbc.sql("""
                        SELECT area_code, step, priority = 'NONE' AS unprioritised, sum(proposals) AS proposals
                        FROM savings_count WHERE round_id = :id GROUP BY 1, 2, 3""").param("id", roundId).query(row -> {
            standing.put(
                    new Place(
                            row.getString("area_code"),
                            ProposalStep.valueOf(row.getString("step")),
                            row.getBoolean("unprioritised")),
                    row.getLong("proposals"));
        });
        return standing;
    }

    private static Map<Place, Long> unprioritised(Map<Place, Long> standing) {
        Map<Place, Long> unprioritised = new HashMap<>(standing);
        unprioritised.keySet().removeIf(place -> !place.unprioritised());
        return unprioritised;
    }

    private static long sum(
            Map<Place, Long> standing,
            Set<ProposalStep> steps,
            List<MilestoneRow> milestones,
            MilestoneKind kind,
            LocalDate today) {
        return standing.entrySet().stream()
                .filter(each -> steps.contains(each.getKey().step())
                        && isPast(milestones, kind, each.getKey().areaCode(), today))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private long notConsulted(UUID roundId, List<MilestoneRow> milestones, LocalDate today) {
        Map<String, Long> byArea = new HashMap<>();
        jdbc.sql("SELECT s.area_code, count(DISTINCT s.proposal_id) AS proposals FROM savings_proposal s "
                        + AffectedBodies.OF_PROPOSAL + "WHERE s.round_id = :id AND " + AffectedBodies.TO_BE_CONSULTED
                        + " AND NOT " + AffectedBodies.CONSULTED + " GROUP BY s.area_code")
                .param("id", roundId)
                .query(row -> {
                    byArea.put(row.getString("area_code"), row.getLong("proposals"));
                });
        return byArea.entrySet().stream()
                .filter(area -> isPast(milestones, MilestoneKind.MED_INVOLVEMENT, area.getKey(), today)
                        || isPast(milestones, MilestoneKind.COMMITTEE_TREATMENT, area.getKey(), today))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Whether the last milestone of a kind that concerns the area is past; without an area, the last of all. */
    private static boolean isPast(
            List<MilestoneRow> milestones, MilestoneKind kind, @Nullable String areaCode, LocalDate today) {
        Optional<LocalDate> end = milestones.stream()
                .filter(each -> each.kind() == kind && !each.cancelled())
                .filter(each -> areaCode == null || each.concerns(areaCode))
                .map(MilestoneRow::end)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo);
        return end.isPresent() && end.get().isBefore(today);
    }

    /** Where some proposals stand. */
    private record Place(String areaCode, ProposalStep step, boolean unprioritised) {}
}
