package dk.budgetspor.query.platform.raaderum;

import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.kernel.raaderum.Priority;
import dk.budgetspor.kernel.raaderum.ProcessRule;
import dk.budgetspor.kernel.raaderum.ProposalAwaitsPlan;
import dk.budgetspor.kernel.raaderum.ProposalVerdictRevoked;
import dk.budgetspor.kernel.raaderum.SavingsProposalAdopted;
import dk.budgetspor.kernel.raaderum.SavingsProposalForwarded;
import dk.budgetspor.kernel.raaderum.SavingsProposalIncorporated;
import dk.budgetspor.kernel.raaderum.SavingsProposalPrioritised;
import dk.budgetspor.kernel.raaderum.SavingsProposalPutInCatalogue;
import dk.budgetspor.kernel.raaderum.SavingsProposalRejected;
import dk.budgetspor.kernel.raaderum.SavingsProposalReturned;
import dk.budgetspor.kernel.raaderum.SavingsProposalRevised;
import dk.budgetspor.kernel.raaderum.SavingsProposalWithdrawn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can happen to proposals of a round, in few words. */
public record ProposalLife(ToldSavings told, UUID round) {
    public static final LocalDate PRIORITISED_ON = LocalDate.of(2024, 5, 6);

    private static final List<String> AREAS = List.of("SO", "BF", "SD");
    private static final List<String> BODIES = List.of("VPU", "BUU");
    private static final int KINDS = 10;
    private static final int MOST_THOUSAND = 1000;

    public SavingsProposalPrioritised prioritised(
            UUID proposal, UUID meeting, Priority priority, @Nullable Integer rank) {
        return new SavingsProposalPrioritised(
                proposal,
                round,
                ToldSavings.BODY,
                meeting,
                PRIORITISED_ON,
                priority,
                rank,
                "Anbefales",
                "Fælles kørsel",
                List.of(ProcessRule.MED_BEFORE_COMMITTEE));
    }

    public SavingsProposalAdopted adopted(UUID proposal, UUID decision) {
        return adopted(proposal, decision, UUID.randomUUID());
    }

    public SavingsProposalAdopted adopted(UUID proposal, UUID decision, UUID meeting) {
        return new SavingsProposalAdopted(
                proposal,
                round,
                decision,
                meeting,
                "KB",
                LocalDate.of(2024, 10, 8),
                2025,
                "SO-01",
                "Forslag",
                "SO",
                "Hvad",
                List.of());
    }

    public SavingsProposalRevised revised(UUID proposal, String area, String body, YearAmount... amounts) {
        return new SavingsProposalRevised(
                proposal,
                round,
                2,
                "SO-01",
                "Forslag",
                area,
                body,
                List.of(amounts),
                50,
                new BigDecimal("-1.25"),
                "Hvad nu",
                "",
                "",
                "",
                null,
                null,
                null,
                List.of(),
                PRIORITISED_ON,
                "Klarere");
    }

    /** Has so many things happen to proposals, in any order. */
    void random(long seed, int events) {
        Random random = new Random(seed);
        List<UUID> proposals = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            if (i % 4 == 0) {
                proposals.add(told.proposal(
                        round,
                        "F-" + i,
                        AREAS.get(random.nextInt(AREAS.size())),
                        BODIES.get(random.nextInt(BODIES.size())),
                        random.nextBoolean(),
                        new YearAmount(2025, -random.nextInt(MOST_THOUSAND)),
                        new YearAmount(2028, -random.nextInt(MOST_THOUSAND))));
            } else {
                something(random, proposals.get(random.nextInt(proposals.size())));
            }
        }
    }

    private void something(Random random, UUID proposal) {
        UUID other = UUID.randomUUID();
        told.tell(
                switch (random.nextInt(KINDS)) {
                    case 0 -> new SavingsProposalForwarded(proposal, round, PRIORITISED_ON, "");
                    case 1 -> new SavingsProposalReturned(proposal, round, PRIORITISED_ON, "Mere");
                    case 2 ->
                        prioritised(proposal, other, Priority.values()[random.nextInt(Priority.values().length)], null);
                    case 3 -> new SavingsProposalPutInCatalogue(proposal, round, PRIORITISED_ON);
                    case 4 -> new SavingsProposalIncorporated(proposal, round, PRIORITISED_ON);
                    case 5 -> adopted(proposal, other);
                    case 6 -> new SavingsProposalRejected(proposal, round, other, other, "KB", PRIORITISED_ON);
                    case 7 -> new ProposalVerdictRevoked(proposal, round, other, other);
                    case 8 ->
                        random.nextInt(3) == 0
                                ? new SavingsProposalWithdrawn(proposal, round, PRIORITISED_ON, "Udgår")
                                : new ProposalAwaitsPlan(proposal, round, 2025, "no-plan-for-the-budget");
                    default ->
                        revised(
                                proposal,
                                AREAS.get(random.nextInt(AREAS.size())),
                                BODIES.get(random.nextInt(BODIES.size())),
                                new YearAmount(2025, -random.nextInt(MOST_THOUSAND)),
                                new YearAmount(2026, -random.nextInt(MOST_THOUSAND)));
                });
    }
}
