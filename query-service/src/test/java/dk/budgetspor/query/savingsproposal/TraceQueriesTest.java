package dk.budgetspor.query.savingsproposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.PlanItemCreated;
import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.TreatmentKind;
import dk.budgetspor.kernel.raaderum.HearingResponseReceived;
import dk.budgetspor.kernel.raaderum.MedBodyConsulted;
import dk.budgetspor.kernel.raaderum.Priority;
import dk.budgetspor.kernel.raaderum.ProposalBecamePlanItem;
import dk.budgetspor.kernel.raaderum.RespondentKind;
import dk.budgetspor.kernel.raaderum.SavingsIdeaMerged;
import dk.budgetspor.kernel.raaderum.SavingsIdeaSorted;
import dk.budgetspor.kernel.raaderum.SavingsProposalForwarded;
import dk.budgetspor.kernel.raaderum.SavingsProposalIncorporated;
import dk.budgetspor.kernel.raaderum.SavingsProposalPutInCatalogue;
import dk.budgetspor.kernel.raaderum.SavingsProposalReturned;
import dk.budgetspor.kernel.raaderum.SavingsProposalRevised;
import dk.budgetspor.kernel.raaderum.WorkPackageFormed;
import dk.budgetspor.query.platform.plans.ToldPlans;
import dk.budgetspor.query.platform.raaderum.ProposalLife;
import dk.budgetspor.query.platform.raaderum.ToldSavings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The way of a proposal from its ideas to its item of a plan, and back. */
class TraceQueriesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 4, 10);

    private final ToldSavings told = ToldSavings.none();
    private final UUID round = told.round();
    private final TraceQueries queries = new TraceQueries(told.jdbc());

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void aProposalIsFollowedFromEveryIdeaThatWentIntoItToItsItem() {
        UUID workPackage = UUID.randomUUID();
        told.tell(new WorkPackageFormed(workPackage, round, "Indkøb", "SO", List.of("Økonomi"), null));
        UUID idea = told.idea(round, "Fælles indkøb", null);
        told.tell(new SavingsIdeaSorted(idea, round, null, "SO", workPackage));
        UUID merged = told.idea(round, "Samlet indkøb", null);
        UUID before = told.idea(round, "Køb ind sammen", null);
        told.tell(new SavingsIdeaMerged(before, round, merged)).tell(new SavingsIdeaMerged(merged, round, idea));
        told.idea(round, "Noget andet", null);
        UUID proposal = told.proposal(round, "SO-01");
        told.tell(new SavingsProposalReturned(proposal, round, DAY, "Mere"))
                .tell(named(proposal, idea))
                .tell(new SavingsProposalForwarded(proposal, round, DAY.plusDays(7), ""))
                .tell(new MedBodyConsulted(proposal, round, "OMU", DAY.plusDays(9), "Drøftet"));
        ProposalLife life = new ProposalLife(told, round);
        UUID meeting = UUID.randomUUID();
        told.tell(life.prioritised(proposal, meeting, Priority.RECOMMENDED, 1))
                .tell(new SavingsProposalPutInCatalogue(proposal, round, LocalDate.of(2024, 8, 1)))
                .tell(new SavingsProposalIncorporated(proposal, round, LocalDate.of(2024, 8, 20)));
        UUID response = UUID.randomUUID();
        told.tell(new HearingResponseReceived(
                response,
                round,
                RespondentKind.ORGANISATION,
                "Ældrerådet",
                null,
                LocalDate.of(2024, 9, 12),
                "Pas på",
                List.of(UUID.randomUUID(), proposal),
                false));
        UUID decision = UUID.randomUUID();
        told.tell(life.adopted(proposal, decision));
        UUID item = became(proposal);

        Trace trace = queries.of(proposal);

        assertThat(trace.number()).isEqualTo("SO-01");
        assertThat(steps(trace))
                .containsExactly(
                        "IDEA Fælles indkøb SORTED 2024-03-15",
                        "IDEA Samlet indkøb MERGED 2024-03-15",
                        "IDEA Køb ind sammen MERGED 2024-03-15",
                        "WORK_PACKAGE Indkøb null null",
                        "PROPOSAL SO-01 Forslag IN_TIME 2024-03-15",
                        "EXECUTIVE_BOARD Mere RETURNED 2024-04-10",
                        "EXECUTIVE_BOARD  FORWARDED 2024-04-17",
                        "MED Drøftet null 2024-04-19",
                        "PRIORITY Anbefales RECOMMENDED 2024-05-06",
                        "CATALOGUE  null 2024-08-01",
                        "FIRST_READING  null 2024-08-20",
                        "HEARING Pas på DOES_NOT_COUNT 2024-09-12",
                        "DECISION  ADOPTED 2024-10-08",
                        "PLAN_ITEM SO-01 Forslag PLANNED 2024-03-15");
        assertThat(trace.steps())
                .extracting(step -> step.address(round))
                .contains(
                        "/raaderum/" + round + "/ideer/" + idea,
                        "/raaderum/" + round + "/arbejdspakker/" + workPackage,
                        "/moeder/" + meeting,
                        "/raaderum/" + round + "/hoering/" + response,
                        "/beslutninger/" + decision,
                        "/punkter/" + item);
        List<TraceStep> backwards = new ArrayList<>(trace.steps());
        Collections.reverse(backwards);
        assertThat(queries.ofItem(item).steps()).isEqualTo(backwards);
    }

    @Test
    void whatHasNoTraceIsNotFound() {
        assertThatThrownBy(() -> queries.of(UUID.randomUUID())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> queries.ofItem(UUID.randomUUID())).isInstanceOf(Refusal.class);
        assertThat(steps(queries.of(told.proposal(round, "SO-02"))))
                .containsExactly("PROPOSAL SO-02 Forslag SO-02 IN_TIME 2024-03-15");
    }

    private UUID became(UUID proposal) {
        told.with(ToldPlans.projections(told.jdbc(), told.json()));
        UUID plan = UUID.randomUUID();
        UUID item = UUID.randomUUID();
        told.tell(new PlanItemCreated(
                item,
                plan,
                "SO-01",
                "Forslag",
                PlanItemKind.OPERATING_CHANGE,
                "",
                "",
                "",
                "SO",
                TreatmentKind.IN_OPERATION,
                List.of()));
        told.tell(new ProposalBecamePlanItem(proposal, round, plan, item));
        return item;
    }

    private SavingsProposalRevised named(UUID proposal, UUID idea) {
        return new SavingsProposalRevised(
                proposal,
                round,
                2,
                "SO-01",
                "Forslag",
                "SO",
                "VPU",
                List.of(),
                0,
                BigDecimal.ZERO,
                "",
                "",
                "",
                "",
                null,
                null,
                null,
                List.of(idea),
                DAY,
                "Mere");
    }

    private static List<String> steps(Trace trace) {
        return trace.steps().stream()
                .map(step -> step.stage() + " " + step.title() + " " + step.outcome() + " " + step.date())
                .toList();
    }
}
