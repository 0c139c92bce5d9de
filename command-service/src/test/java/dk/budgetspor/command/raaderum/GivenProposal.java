package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.platform.Actor;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.kernel.raaderum.MedBodyConsulted;
import dk.budgetspor.kernel.raaderum.Priority;
import dk.budgetspor.kernel.raaderum.ProcessRule;
import dk.budgetspor.kernel.raaderum.ProposalExemptionGranted;
import dk.budgetspor.kernel.raaderum.ProposalId;
import dk.budgetspor.kernel.raaderum.RoundId;
import dk.budgetspor.kernel.raaderum.SavingsProposalAdopted;
import dk.budgetspor.kernel.raaderum.SavingsProposalForwarded;
import dk.budgetspor.kernel.raaderum.SavingsProposalPrioritised;
import dk.budgetspor.kernel.raaderum.SavingsProposalRejected;
import dk.budgetspor.kernel.raaderum.SavingsProposalReturned;
import dk.budgetspor.kernel.raaderum.SavingsProposalRevised;
import dk.budgetspor.kernel.raaderum.SavingsProposalSubmitted;
import dk.budgetspor.kernel.raaderum.SavingsProposalWithdrawn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has happened before to a proposal of the round of document C, and who acts. */
final class GivenProposal {
    static final UUID ROUND = id(1);
    static final UUID PROPOSAL = id(2);
    static final ProposalId PROPOSAL_ID = new ProposalId(PROPOSAL);
    static final RoundId ROUND_ID = new RoundId(ROUND);
    static final UUID OTHER_PROPOSAL = id(3);
    static final UUID IDEA = id(11);
    static final UUID SECOND_IDEA = id(12);
    static final UUID MERGED_IDEA = id(13);
    static final UUID IDEA_SET_ASIDE = id(14);
    static final UUID WORK_PACKAGE = id(21);
    static final UUID MEETING = id(31);
    static final UUID LATER_MEETING = id(32);
    static final UUID DRAFT_MEETING = id(33);
    static final UUID MEETING_OF_OTHERS = id(34);
    static final UUID DECISION = id(41);
    static final UUID SECOND_DECISION = id(42);
    static final UUID PLAN = id(51);
    static final UUID PLAN_ITEM = id(52);

    static final LocalDate DEADLINE = LocalDate.of(2024, 3, 18);
    static final LocalDate BOARD_DAY = LocalDate.of(2024, 4, 10);
    static final LocalDate MED_DAY = LocalDate.of(2024, 4, 25);
    static final LocalDate COMMITTEE_DAY = LocalDate.of(2024, 5, 6);
    static final LocalDate LATER_COMMITTEE_DAY = LocalDate.of(2024, 6, 3);
    static final LocalDate TODAY = LocalDate.of(2024, 6, 10);
    static final LocalDate TOMORROW = LocalDate.of(2024, 6, 11);

    private GivenProposal() {}

    static UUID id(int number) {
        return UUID.fromString("00000000-0000-4000-8000-%012d".formatted(number));
    }

    static Map<String, String> planner() {
        return new Actor("per", "Per Plan", Role.PLANNER, Set.of(), Set.of()).metadata();
    }

    static Map<String, String> executive() {
        return new Actor("dir", "Dir Ektør", Role.EXECUTIVE, Set.of(), Set.of()).metadata();
    }

    static Map<String, String> secretary(String... bodies) {
        return new Actor("sia", "Sia Sekretær", Role.SECRETARY, Set.of(), Set.of(bodies)).metadata();
    }

    static Map<String, String> areaManager(String... areas) {
        return new Actor("mette", "Mette Chef", Role.AREA_MANAGER, Set.of(areas), Set.of()).metadata();
    }

    /** Of the area SO, for the committee VPU, from a work package and an idea. */
    static ProposalText text() {
        return text("SO", "VPU", WORK_PACKAGE, IDEA);
    }

    static ProposalText text(String area, String committee, @Nullable UUID workPackage, UUID... ideas) {
        return new ProposalText(
                "Fælles indkøb",
                area,
                committee,
                List.of(new YearAmount(2025, -250), new YearAmount(2028, -500)),
                100,
                new BigDecimal("-2.5"),
                "Indkøb samles",
                "Ingen",
                "To stillinger",
                "Leverandører",
                LocalDate.of(2025, 1, 1),
                "24917/24",
                workPackage,
                List.of(ideas));
    }

    static ProposalText with(List<YearAmount> amounts) {
        return text().withAmounts(amounts);
    }

    static SavingsProposalSubmitted submitted() {
        return submitted(text(), LocalDate.of(2024, 3, 15), DEADLINE, false);
    }

    static SavingsProposalSubmitted submitted(
            ProposalText text, LocalDate on, @Nullable LocalDate deadline, boolean late) {
        return new SavingsProposalSubmitted(
                PROPOSAL,
                ROUND,
                "SO-01",
                text.title(),
                text.areaCode(),
                text.bodyCode(),
                text.amounts(),
                text.investmentThousandDkk(),
                text.staffEffectFte(),
                text.description(),
                text.serviceConsequences(),
                text.staffConsequences(),
                text.risk(),
                text.startsOn(),
                text.detailsDocument(),
                text.workPackageId(),
                text.ideaIds(),
                on,
                deadline,
                late);
    }

    static SavingsProposalRevised revised(int version, ProposalText text, LocalDate on) {
        return new SavingsProposalRevised(
                PROPOSAL,
                ROUND,
                version,
                "SO-01",
                text.title(),
                text.areaCode(),
                text.bodyCode(),
                text.amounts(),
                text.investmentThousandDkk(),
                text.staffEffectFte(),
                text.description(),
                text.serviceConsequences(),
                text.staffConsequences(),
                text.risk(),
                text.startsOn(),
                text.detailsDocument(),
                text.workPackageId(),
                text.ideaIds(),
                on,
                "Bedre belyst");
    }

    static SavingsProposalWithdrawn withdrawn() {
        return new SavingsProposalWithdrawn(PROPOSAL, ROUND, BOARD_DAY, "Indgår i et andet");
    }

    static SavingsProposalForwarded forwarded() {
        return forwarded(BOARD_DAY);
    }

    static SavingsProposalForwarded forwarded(LocalDate on) {
        return new SavingsProposalForwarded(PROPOSAL, ROUND, on, "");
    }

    static SavingsProposalReturned returned(LocalDate on) {
        return new SavingsProposalReturned(PROPOSAL, ROUND, on, "Konsekvenserne mangler");
    }

    static MedBodyConsulted consulted(String body) {
        return consulted(body, MED_DAY);
    }

    static MedBodyConsulted consulted(String body, LocalDate on) {
        return new MedBodyConsulted(PROPOSAL, ROUND, body, on, "Taget til efterretning");
    }

    static ProposalExemptionGranted exempted(ProcessRule rule) {
        return new ProposalExemptionGranted(PROPOSAL, ROUND, rule, "Mødet blev aflyst");
    }

    static SavingsProposalPrioritised prioritised(int rank, ProcessRule... exemptedFrom) {
        return new SavingsProposalPrioritised(
                PROPOSAL,
                ROUND,
                "VPU",
                MEETING,
                COMMITTEE_DAY,
                Priority.RECOMMENDED,
                rank,
                "Anbefales",
                null,
                List.of(exemptedFrom));
    }

    static SavingsProposalAdopted adopted() {
        return adopted(DECISION, LocalDate.of(2024, 6, 4));
    }

    static SavingsProposalAdopted adopted(UUID decision, LocalDate on) {
        return new SavingsProposalAdopted(
                PROPOSAL,
                ROUND,
                decision,
                MEETING,
                "KB",
                on,
                2025,
                "SO-01",
                "Fælles indkøb",
                "SO",
                "Indkøb samles",
                List.of(new YearAmount(2025, -250), new YearAmount(2028, -500)));
    }

    static SavingsProposalRejected rejected() {
        return rejected(DECISION, LocalDate.of(2024, 6, 4));
    }

    static SavingsProposalRejected rejected(UUID decision, LocalDate on) {
        return new SavingsProposalRejected(PROPOSAL, ROUND, decision, MEETING, "KB", on);
    }
}
