package dk.budgetspor.query.awaitingconsultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.organisation.BodyDissolved;
import dk.budgetspor.kernel.organisation.BodyEstablished;
import dk.budgetspor.kernel.organisation.BodyKind;
import dk.budgetspor.kernel.organisation.ManagementAreaEstablished;
import dk.budgetspor.kernel.raaderum.MedBodyConsulted;
import dk.budgetspor.kernel.raaderum.MilestoneKind;
import dk.budgetspor.kernel.raaderum.MilestonePlanned;
import dk.budgetspor.kernel.raaderum.SavingsProposalForwarded;
import dk.budgetspor.kernel.raaderum.SavingsProposalReturned;
import dk.budgetspor.kernel.raaderum.SavingsRoundClosed;
import dk.budgetspor.query.organisation.ToldOrganisation;
import dk.budgetspor.query.platform.KnownNames;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.Pages;
import dk.budgetspor.query.platform.raaderum.ToldSavings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a body of co-determination has still to discuss. */
class AwaitingQueriesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 4, 10);
    private static final BodyCode OMU = new BodyCode("OMU");

    private final ToldSavings told = ToldSavings.none();
    private final UUID round;
    private final AwaitingQueries queries;

    AwaitingQueriesTest() {
        told.with(ToldOrganisation.projections(told.jdbc(), told.json()));
        told.tell(new BodyEstablished("OMU", "OmrådeMED", BodyKind.MED_AREA));
        told.tell(new BodyEstablished("LMU", "LokalMED", BodyKind.MED_LOCAL));
        told.tell(new BodyEstablished("VPU", "Voksen- og Plejeudvalget", BodyKind.STANDING_COMMITTEE));
        told.tell(new ManagementAreaEstablished("SO", "Sundhed", "Velfærd", List.of("VPU", "OMU")));
        told.tell(new ManagementAreaEstablished("BF", "Børn", "Velfærd", List.of("LMU")));
        round = told.round();
        queries = new AwaitingQueries(
                told.jdbc(),
                new KnownNames(
                        Map.of(), Map.of("OMU", "OmrådeMED", "LMU", "LokalMED", "VPU", "Voksen- og Plejeudvalget")));
    }

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void whatTheBoardSentOnAwaitsTheBodiesOfItsArea() {
        UUID waiting = forwarded("1", "SO");
        forwarded("2", "BF");
        told.proposal(round, "3");
        told.tell(new SavingsProposalReturned(forwarded("4", "SO"), round, DAY, "Mere"));
        UUID consulted = forwarded("5", "SO");
        told.tell(new MedBodyConsulted(consulted, round, "OMU", DAY, "Drøftet"));

        assertThat(numbers("OMU")).containsExactly("1");
        assertThat(numbers("LMU")).containsExactly("2");
        assertThat(numbers("VPU")).isEmpty();
        AwaitingProposal found = queries.awaiting(OMU, whole()).items().get(0);
        assertThat(found)
                .isEqualTo(new AwaitingProposal(
                        waiting, round, "Råderum 2025-2028", "1", "Forslag 1", "SO", "VPU", DAY, null));
        told.tell(new BodyDissolved("OMU", "Nedlagt"));
        assertThat(numbers("OMU")).isEmpty();
    }

    @Test
    void nothingAwaitsInARoundThatIsOver() {
        forwarded("1", "SO");
        told.tell(new SavingsRoundClosed(round, "Færdig"));

        assertThat(numbers("OMU")).isEmpty();
    }

    @Test
    void theLastDayIsThatOfMedOrOfTheCommittees() {
        forwarded("1", "SO");
        plan(MilestoneKind.COMMITTEE_TREATMENT, DAY.plusDays(20), DAY.plusDays(50), "SO");
        assertThat(queries.awaiting(OMU, whole()).items().get(0).due()).isEqualTo(DAY.plusDays(50));
        plan(MilestoneKind.MED_INVOLVEMENT, DAY, DAY.plusDays(20), "SO");
        plan(MilestoneKind.MED_INVOLVEMENT, DAY, DAY.plusDays(90), "BF");
        assertThat(queries.awaiting(OMU, whole()).items().get(0).due()).isEqualTo(DAY.plusDays(20));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void pagesComeByTheLastDayAndNumber(int limit) {
        told.tell(new ManagementAreaEstablished("SD", "Skoler", "Velfærd", List.of("OMU")));
        plan(MilestoneKind.MED_INVOLVEMENT, DAY, null, "SD");
        for (String number : new String[] {"Å", "B", "A"}) {
            forwarded(number, "SO");
            forwarded(number + "2", "SD");
        }

        assertThat(Pages.all(limit, AwaitingQueries.KEYS, page -> queries.awaiting(OMU, page)))
                .extracting(AwaitingProposal::number)
                .containsExactly("A2", "B2", "Å2", "A", "B", "Å");
    }

    @Test
    void aBodyThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> queries.awaiting(new BodyCode("NIX"), whole())).isInstanceOf(Refusal.class);
    }

    private UUID forwarded(String number, String area) {
        UUID proposal = told.proposal(round, number, area, "VPU", false);
        told.tell(new SavingsProposalForwarded(proposal, round, DAY, ""));
        return proposal;
    }

    private void plan(
            MilestoneKind kind, LocalDate from, @org.jspecify.annotations.Nullable LocalDate to, String area) {
        told.tell(new MilestonePlanned(round, UUID.randomUUID(), kind, "Milepæl", from, to, List.of(area), ""));
    }

    private List<String> numbers(String body) {
        return queries.awaiting(new BodyCode(body), whole()).items().stream()
                .map(AwaitingProposal::number)
                .toList();
    }

    private static PageRequest whole() {
        return new PageRequest(PageRequest.HIGHEST_LIMIT, List.of());
    }
}
