package dk.budgetspor.query.savingsround;

import dk.budgetspor.kernel.organisation.BodyEstablished;
import dk.budgetspor.kernel.organisation.BodyKind;
import dk.budgetspor.kernel.organisation.ManagementAreaEstablished;
import dk.budgetspor.kernel.raaderum.MilestoneKind;
import dk.budgetspor.kernel.raaderum.MilestonePlanned;
import dk.budgetspor.kernel.raaderum.SavingsRoundOpened;
import dk.budgetspor.query.organisation.ToldOrganisation;
import dk.budgetspor.query.platform.raaderum.ToldSavings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rounds as the pages of this room ask for them, at half past midnight in Copenhagen. */
final class ToldRounds implements AutoCloseable {
    /** When it is still yesterday in Greenwich. */
    private static final Instant NOW = Instant.parse("2024-06-30T22:30:00Z");

    static final LocalDate TODAY = LocalDate.of(2024, 7, 1);
    /** When all that is told was recorded. */
    static final LocalDate RECORDED_ON = LocalDate.of(2024, 3, 15);

    private final ToldSavings savings = ToldSavings.none();

    ToldRounds() {
        savings.with(ToldOrganisation.projections(savings.jdbc(), savings.json()));
    }

    ToldSavings savings() {
        return savings;
    }

    RoundQueries queries() {
        return new RoundQueries(
                savings.jdbc(),
                savings.rounds(),
                savings.milestones(),
                new ProposalSums(savings.jdbc()),
                new LateQueries(savings.jdbc()),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    OwnTasksQueries tasks() {
        return new OwnTasksQueries(savings.jdbc());
    }

    void round(int budgetYear) {
        savings.tell(new SavingsRoundOpened(UUID.randomUUID(), "Råderum", budgetYear, List.of()));
    }

    /** From and to so many days after today; null awaits a date. */
    UUID milestone(
            UUID round,
            MilestoneKind kind,
            String title,
            @Nullable Integer from,
            @Nullable Integer to,
            String... areas) {
        UUID milestone = UUID.randomUUID();
        savings.tell(new MilestonePlanned(
                round,
                milestone,
                kind,
                title,
                from == null ? null : TODAY.plusDays(from),
                to == null ? null : TODAY.plusDays(to),
                List.of(areas),
                ""));
        return milestone;
    }

    void body(String code, BodyKind kind) {
        savings.tell(new BodyEstablished(code, "Udvalget " + code, kind));
    }

    void area(String code, String... bodies) {
        savings.tell(new ManagementAreaEstablished(code, "Området " + code, "Velfærd", List.of(bodies)));
    }

    @Override
    public void close() {
        savings.close();
    }
}
