package dk.budgetspor.query.savingsround;

import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.raaderum.CatalogueArrangement;
import dk.budgetspor.kernel.raaderum.SteeringLevel;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.raaderum.IdeaStatus;
import dk.budgetspor.query.platform.raaderum.MilestoneRow;
import dk.budgetspor.query.platform.raaderum.Milestones;
import dk.budgetspor.query.platform.raaderum.RoundRow;
import dk.budgetspor.query.platform.raaderum.SavingsRounds;
import dk.budgetspor.query.savingsround.Milestone.Move;
import dk.budgetspor.query.savingsround.Round.IdeaCount;
import dk.budgetspor.query.savingsround.Round.OtherCatalogue;
import dk.budgetspor.query.savingsround.Round.SteeringGroup;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks for rounds. */
@Component
class RoundQueries {
    private final JdbcClient jdbc;
    private final SavingsRounds rounds;
    private final Milestones milestones;
    private final ProposalSums sums;
    private final LateQueries late;
    private final Clock clock;

    RoundQueries(
            @Qualifier("readerJdbc") JdbcClient jdbc,
            SavingsRounds rounds,
            Milestones milestones,
            ProposalSums sums,
            LateQueries late,
            Clock clock) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.milestones = milestones;
        this.sums = sums;
        this.late = late;
        this.clock = clock;
    }

    /** Rounds by budget year, the newest first. */
    Page<RoundRow> rounds(Caller caller, PageRequest page) {
        return Page.cut(rounds.newestFirst(caller, page), page, "/api/savings-rounds", SavingsRounds::key);
    }

    /**
     * A round at a glance.
     *
     * @throws Refusal {@code not-found} if there is none
     */
    Round round(UUID roundId) {
        RoundRow row = rounds.round(roundId);
        LocalDate today = Copenhagen.today(clock);
        List<MilestoneRow> planned = milestones.of(roundId);
        Map<UUID, List<Move>> moves = moves(roundId);
        List<IdeaCount> ideas = ideas(roundId);
        return new Round(
                row,
                planned.stream()
                        .map(each -> new Milestone(
                                each,
                                MilestoneState.of(each, today),
                                moves.getOrDefault(each.milestoneId(), List.of())))
                        .toList(),
                steeringGroups(roundId),
                otherCatalogues(roundId),
                ideas,
                sums.steps(row),
                sums.totals(row),
                late.late(roundId, planned, ideas, today));
    }

    private Map<UUID, List<Move>> moves(UUID roundId) {
        Map<UUID, List<Move>> moves = new HashMap<>();
        jdbc.sql("SELECT * FROM savings_milestone_move WHERE round_id = :id ORDER BY position")
                .param("id", roundId)
                .query(row -> {
                    moves.computeIfAbsent(row.getObject("milestone_id", UUID.class), id -> new ArrayList<>())
                            .add(new Move(
                                    row.getObject("moved_on", LocalDate.class),
                                    row.getObject("previous_first_day", LocalDate.class),
                                    row.getObject("previous_last_day", LocalDate.class),
                                    row.getObject("first_day", LocalDate.class),
                                    row.getObject("last_day", LocalDate.class),
                                    row.getString("reason")));
                });
        return moves;
    }

    private List<SteeringGroup> steeringGroups(UUID roundId) {
        return jdbc.sql("""
                        SELECT body_code, level, area_codes FROM savings_steering_group
                        WHERE round_id = :id AND to_position IS NULL
                        ORDER BY level = 'TOP' DESC, body_code COLLATE "da-x-icu\"""")
                .param("id", roundId)
                .query((row, number) -> new SteeringGroup(
                        row.getString("body_code"),
                        SteeringLevel.valueOf(row.getString("level")),
                        texts(row.getArray("area_codes"))))
                .list();
    }

    private List<OtherCatalogue> otherCatalogues(UUID roundId) {
        return jdbc.sql("""
                        SELECT title, arrangement, reason,
                            array_agg(area_code ORDER BY area_code COLLATE "da-x-icu") AS area_codes
                        FROM savings_other_catalogue WHERE round_id = :id AND to_position IS NULL
                        GROUP BY title, arrangement, reason
                        ORDER BY title COLLATE "da-x-icu", arrangement, reason COLLATE "da-x-icu\"""")
                .param("id", roundId)
                .query((row, number) -> new OtherCatalogue(
                        row.getString("title"),
                        CatalogueArrangement.valueOf(row.getString("arrangement")),
                        texts(row.getArray("area_codes")),
                        row.getString("reason")))
                .list();
    }

    private List<IdeaCount> ideas(UUID roundId) {
        return jdbc.sql("""
                        SELECT status, area_code, count(*) AS ideas FROM savings_idea
                        WHERE round_id = :id AND to_position IS NULL
                        GROUP BY status, area_code ORDER BY status, area_code COLLATE "da-x-icu\"""")
                .param("id", roundId)
                .query((row, number) -> new IdeaCount(
                        IdeaStatus.valueOf(row.getString("status")), row.getString("area_code"), row.getLong("ideas")))
                .list();
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
