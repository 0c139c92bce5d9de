package dk.budgetspor.query.savingsround;

import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.kernel.raaderum.Priority;
import dk.budgetspor.query.platform.raaderum.ProposalStep;
import dk.budgetspor.query.platform.raaderum.RoundRow;
import dk.budgetspor.query.savingsround.Round.StepCount;
import dk.budgetspor.query.savingsround.Round.YearTotal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks for what the proposals of a round amount to: by how far they have come, and against the target. */
@Component
class ProposalSums {
    private static final Set<ProposalStep> OUT = Set.of(ProposalStep.WITHDRAWN, ProposalStep.REJECTED);

    private final JdbcClient jdbc;

    ProposalSums(@Qualifier("readerJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By step, in the order of the steps; those at which none are, are left out. */
    List<StepCount> steps(RoundRow round) {
        List<Sum> sums = sums(round.roundId());
        return jdbc
                .sql("""
                        SELECT step, sum(proposals) AS proposals, sum(late) AS late, sum(staff_effect_fte) AS staff
                        FROM savings_count WHERE round_id = :id GROUP BY step HAVING sum(proposals) > 0""")
                .param("id", round.roundId())
                .query((row, number) -> {
                    ProposalStep step = ProposalStep.valueOf(row.getString("step"));
                    return new StepCount(
                            step,
                            row.getLong("proposals"),
                            row.getLong("late"),
                            round.years().stream()
                                    .map(year -> new YearAmount(year, of(sums, year, sum -> sum.step() == step)))
                                    .toList(),
                            Objects.requireNonNull(row.getBigDecimal("staff")).add(BigDecimal.ZERO));
                })
                .list()
                .stream()
                .sorted((one, other) -> one.step().compareTo(other.step()))
                .toList();
    }

    /** For each year of the round. */
    List<YearTotal> totals(RoundRow round) {
        List<Sum> sums = sums(round.roundId()).stream()
                .filter(sum -> !OUT.contains(sum.step()))
                .toList();
        return round.years().stream()
                .map(year -> new YearTotal(
                        year,
                        round.targets().stream()
                                .filter(target -> target.year() == year)
                                .map(YearAmount::thousandDkk)
                                .findFirst()
                                .orElse(null),
                        of(sums, year, sum -> true),
                        of(sums, year, sum -> sum.priority().equals(Priority.RECOMMENDED.name())),
                        of(sums, year, Sum::inCatalogue),
                        of(sums, year, sum -> sum.step() == ProposalStep.ADOPTED)))
                .toList();
    }

    private static long of(List<Sum> sums, int year, Predicate<Sum> which) {
        return sums.stream()
                .filter(sum -> sum.year() == year && which.test(sum))
                .mapToLong(Sum::thousandDkk)
                .sum();
    }

    private List<Sum> sums(UUID roundId) {
        return jdbc.sql("""
                        SELECT step, in_catalogue, priority, year, sum(thousand_dkk)::bigint AS thousand_dkk
                        FROM savings_total WHERE round_id = :id GROUP BY step, in_catalogue, priority, year""").param("id", roundId).query(Sum.class).list();
    }

    /** What some proposals bring in a year; {@code priority} is {@code NONE} where there is none. */
    private record Sum(ProposalStep step, boolean inCatalogue, String priority, int year, long thousandDkk) {}
}
