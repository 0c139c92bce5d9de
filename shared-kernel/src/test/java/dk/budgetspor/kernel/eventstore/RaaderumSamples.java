package dk.budgetspor.kernel.eventstore;

import static dk.budgetspor.kernel.eventstore.EventSamples.ITEM;
import static dk.budgetspor.kernel.eventstore.EventSamples.MEETING;
import static dk.budgetspor.kernel.eventstore.EventSamples.OTHER;
import static dk.budgetspor.kernel.eventstore.EventSamples.PLAN;

import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.kernel.raaderum.CatalogueArrangement;
import dk.budgetspor.kernel.raaderum.HearingRespondentErased;
import dk.budgetspor.kernel.raaderum.HearingResponseReceived;
import dk.budgetspor.kernel.raaderum.IdeaOrigin;
import dk.budgetspor.kernel.raaderum.MedBodyConsulted;
import dk.budgetspor.kernel.raaderum.MilestoneCancelled;
import dk.budgetspor.kernel.raaderum.MilestoneKind;
import dk.budgetspor.kernel.raaderum.MilestoneMoved;
import dk.budgetspor.kernel.raaderum.MilestonePlanned;
import dk.budgetspor.kernel.raaderum.OtherCatalogueArranged;
import dk.budgetspor.kernel.raaderum.PlanItemRetried;
import dk.budgetspor.kernel.raaderum.Priority;
import dk.budgetspor.kernel.raaderum.ProcessRule;
import dk.budgetspor.kernel.raaderum.ProposalAwaitsPlan;
import dk.budgetspor.kernel.raaderum.ProposalBecamePlanItem;
import dk.budgetspor.kernel.raaderum.ProposalExemptionGranted;
import dk.budgetspor.kernel.raaderum.ProposalVerdictRefused;
import dk.budgetspor.kernel.raaderum.ProposalVerdictRevoked;
import dk.budgetspor.kernel.raaderum.RespondentKind;
import dk.budgetspor.kernel.raaderum.SavingsIdeaMerged;
import dk.budgetspor.kernel.raaderum.SavingsIdeaRegistered;
import dk.budgetspor.kernel.raaderum.SavingsIdeaSetAside;
import dk.budgetspor.kernel.raaderum.SavingsIdeaSorted;
import dk.budgetspor.kernel.raaderum.SavingsProposalAdopted;
import dk.budgetspor.kernel.raaderum.SavingsProposalForwarded;
import dk.budgetspor.kernel.raaderum.SavingsProposalIncorporated;
import dk.budgetspor.kernel.raaderum.SavingsProposalPrioritised;
import dk.budgetspor.kernel.raaderum.SavingsProposalPutInCatalogue;
import dk.budgetspor.kernel.raaderum.SavingsProposalRejected;
import dk.budgetspor.kernel.raaderum.SavingsProposalReturned;
import dk.budgetspor.kernel.raaderum.SavingsProposalRevised;
import dk.budgetspor.kernel.raaderum.SavingsProposalSubmitted;
import dk.budgetspor.kernel.raaderum.SavingsProposalWithdrawn;
import dk.budgetspor.kernel.raaderum.SavingsRoundClosed;
import dk.budgetspor.kernel.raaderum.SavingsRoundOpened;
import dk.budgetspor.kernel.raaderum.SavingsTargetSet;
import dk.budgetspor.kernel.raaderum.SteeringGroupAppointed;
import dk.budgetspor.kernel.raaderum.SteeringGroupRelieved;
import dk.budgetspor.kernel.raaderum.SteeringLevel;
import dk.budgetspor.kernel.raaderum.Verdict;
import dk.budgetspor.kernel.raaderum.WorkPackageFormed;
import dk.budgetspor.kernel.raaderum.WorkPackageRegrouped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One event of every type about savings rounds, ideas, work packages, proposals and hearings. */
final class RaaderumSamples {
    private static final UUID ROUND = UUID.fromString("77777777-7777-4777-8777-777777777777");
    private static final UUID IDEA = UUID.fromString("88888888-8888-4888-8888-888888888888");
    private static final UUID PACKAGE = UUID.fromString("99999999-9999-4999-8999-999999999999");
    private static final UUID PROPOSAL = UUID.fromString("aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa");
    private static final UUID RESPONSE = UUID.fromString("bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb");
    private static final LocalDate DAY = LocalDate.of(2024, 4, 10);
    private static final List<YearAmount> AMOUNTS = List.of(new YearAmount(2025, -250), new YearAmount(2028, -500));

    static final List<Object> ALL = List.of(
            new SavingsRoundOpened(ROUND, "Råderum 2025-2028", 2025, List.of(new YearAmount(2025, -30_000))),
            new SavingsTargetSet(ROUND, AMOUNTS, List.of(new YearAmount(2025, -40_000)), "Lavere tilskud"),
            new MilestonePlanned(
                    ROUND, OTHER, MilestoneKind.CITIZENS_MEETING, "Borgerkonference", null, null, List.of(), "Auning"),
            new MilestoneMoved(
                    ROUND,
                    OTHER,
                    MilestoneKind.HEARING,
                    LocalDate.of(2024, 8, 29),
                    LocalDate.of(2024, 9, 11),
                    LocalDate.of(2024, 8, 30),
                    LocalDate.of(2024, 9, 12),
                    "Senere førstebehandling"),
            new MilestoneCancelled(ROUND, OTHER, MilestoneKind.SEMINAR, "Aflyst"),
            new SteeringGroupAppointed(ROUND, "SGV", SteeringLevel.COORDINATING, List.of("SO", "SOC")),
            new SteeringGroupRelieved(ROUND, "SGV", "Ny organisering"),
            new OtherCatalogueArranged(
                    ROUND,
                    "Omstillings- og Udviklingskataloget",
                    CatalogueArrangement.MERGED,
                    List.of("SD", "BF"),
                    "Følger tidsplanen"),
            new SavingsRoundClosed(ROUND, "Budgettet er vedtaget"),
            new SavingsIdeaRegistered(IDEA, ROUND, "Fælles indkøb", IdeaOrigin.COMMITTEE, "VPU", PROPOSAL, "SO"),
            new SavingsIdeaSorted(IDEA, ROUND, null, "SO", PACKAGE),
            new SavingsIdeaMerged(IDEA, ROUND, OTHER),
            new SavingsIdeaSetAside(IDEA, ROUND, "Allerede gennemført"),
            new WorkPackageFormed(PACKAGE, ROUND, "Indkøb", "SO", List.of("Økonomi", "Hjemmeplejen"), "SGV"),
            new WorkPackageRegrouped(PACKAGE, ROUND, List.of("Økonomi"), null, "Færre i gruppen"),
            new SavingsProposalSubmitted(
                    PROPOSAL,
                    ROUND,
                    "SO-01",
                    "Fælles indkøb",
                    "SO",
                    "VPU",
                    AMOUNTS,
                    100,
                    new BigDecimal("-2.5"),
                    "Indkøb samles",
                    "Ingen",
                    "To stillinger",
                    "Leverandører",
                    LocalDate.of(2025, 1, 1),
                    "24917/24",
                    PACKAGE,
                    List.of(IDEA),
                    LocalDate.of(2024, 3, 19),
                    LocalDate.of(2024, 3, 18),
                    true),
            new SavingsProposalRevised(
                    PROPOSAL,
                    ROUND,
                    2,
                    "SO-01",
                    "Fælles indkøb",
                    "SO",
                    "VPU",
                    AMOUNTS,
                    0,
                    new BigDecimal("-1.25"),
                    "Indkøb samles",
                    "",
                    "",
                    "",
                    null,
                    null,
                    null,
                    List.of(),
                    DAY,
                    "Direktionen ønsker det belyst"),
            new SavingsProposalWithdrawn(PROPOSAL, ROUND, DAY, "Indgår i et andet"),
            new SavingsProposalForwarded(PROPOSAL, ROUND, DAY, ""),
            new SavingsProposalReturned(PROPOSAL, ROUND, DAY, "Konsekvenserne mangler"),
            new MedBodyConsulted(PROPOSAL, ROUND, "OMU", DAY, "Taget til efterretning"),
            new SavingsProposalPrioritised(
                    PROPOSAL,
                    ROUND,
                    "VPU",
                    MEETING,
                    LocalDate.of(2024, 5, 6),
                    Priority.RECOMMENDED,
                    1,
                    "Anbefales",
                    "Fælles kørsel",
                    List.of(ProcessRule.MED_BEFORE_COMMITTEE)),
            new ProposalExemptionGranted(PROPOSAL, ROUND, ProcessRule.MED_BEFORE_COMMITTEE, "Mødet blev aflyst"),
            new SavingsProposalPutInCatalogue(PROPOSAL, ROUND, LocalDate.of(2024, 6, 10)),
            new SavingsProposalIncorporated(PROPOSAL, ROUND, LocalDate.of(2024, 8, 20)),
            new SavingsProposalAdopted(
                    PROPOSAL,
                    ROUND,
                    OTHER,
                    MEETING,
                    "KB",
                    LocalDate.of(2024, 10, 8),
                    2025,
                    "SO-01",
                    "Fælles indkøb",
                    "SO",
                    "Indkøb samles",
                    AMOUNTS),
            new SavingsProposalRejected(PROPOSAL, ROUND, OTHER, MEETING, "KB", LocalDate.of(2024, 10, 8)),
            new ProposalVerdictRevoked(PROPOSAL, ROUND, OTHER, MEETING),
            new ProposalVerdictRefused(PROPOSAL, ROUND, OTHER, MEETING, Verdict.ADOPTED, "proposal-is-withdrawn"),
            new ProposalBecamePlanItem(PROPOSAL, ROUND, PLAN, ITEM),
            new ProposalAwaitsPlan(PROPOSAL, ROUND, 2025, "no-plan-for-the-budget"),
            new PlanItemRetried(PROPOSAL, ROUND, 2025),
            new HearingResponseReceived(
                    RESPONSE,
                    ROUND,
                    RespondentKind.PERSON,
                    "c2VhbGVk",
                    OTHER,
                    LocalDate.of(2024, 9, 2),
                    "Spar et andet sted",
                    List.of(PROPOSAL),
                    true),
            new HearingRespondentErased(RESPONSE, ROUND, OTHER, "Anmodning fra borgeren"));

    private RaaderumSamples() {}
}
