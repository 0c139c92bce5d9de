package dk.budgetspor.query.platform.raaderum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.budgetspor.kernel.eventstore.EventNames;
import dk.budgetspor.kernel.meetings.AgendaItemProposalsNamed;
import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.kernel.raaderum.MedBodyConsulted;
import dk.budgetspor.kernel.raaderum.Priority;
import dk.budgetspor.kernel.raaderum.ProcessRule;
import dk.budgetspor.kernel.raaderum.ProposalAwaitsPlan;
import dk.budgetspor.kernel.raaderum.ProposalBecamePlanItem;
import dk.budgetspor.kernel.raaderum.ProposalExemptionGranted;
import dk.budgetspor.kernel.raaderum.ProposalVerdictRefused;
import dk.budgetspor.kernel.raaderum.ProposalVerdictRevoked;
import dk.budgetspor.kernel.raaderum.SavingsProposalEvent;
import dk.budgetspor.kernel.raaderum.SavingsProposalForwarded;
import dk.budgetspor.kernel.raaderum.SavingsProposalIncorporated;
import dk.budgetspor.kernel.raaderum.SavingsProposalPutInCatalogue;
import dk.budgetspor.kernel.raaderum.SavingsProposalRejected;
import dk.budgetspor.kernel.raaderum.SavingsProposalReturned;
import dk.budgetspor.kernel.raaderum.SavingsProposalWithdrawn;
import dk.budgetspor.kernel.raaderum.Verdict;
import dk.budgetspor.query.platform.Callers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of proposals, and what they amount to. */
class ProposalRowsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 4, 10);

    private final ToldSavings told = ToldSavings.none();
    private final UUID round = told.round();
    private final UUID proposal = told.proposal(round, "SO-01", new YearAmount(2025, -250));
    private final ProposalLife life = new ProposalLife(told, round);

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void aProposalComesFarther() {
        UUID decision = UUID.randomUUID();
        UUID meeting = UUID.randomUUID();
        assertThat(now().step()).isEqualTo(ProposalStep.SUBMITTED);
        told.tell(new SavingsProposalReturned(proposal, round, DAY, "Konsekvenserne mangler"));
        assertThat(now().step()).isEqualTo(ProposalStep.RETURNED);
        told.tell(new SavingsProposalForwarded(proposal, round, DAY, ""));
        assertThat(now().step()).isEqualTo(ProposalStep.FORWARDED);
        told.tell(life.prioritised(proposal, meeting, Priority.RECOMMENDED, 1));
        assertThat(now().step()).isEqualTo(ProposalStep.PRIORITISED);
        told.tell(new SavingsProposalPutInCatalogue(proposal, round, DAY));
        assertThat(now().step()).isEqualTo(ProposalStep.IN_CATALOGUE);
        told.tell(new SavingsProposalIncorporated(proposal, round, DAY));
        assertThat(now().step()).isEqualTo(ProposalStep.INCORPORATED);
        told.tell(life.adopted(proposal, decision));
        assertThat(now().step()).isEqualTo(ProposalStep.ADOPTED);
        told.tell(new ProposalVerdictRevoked(proposal, round, decision, meeting));
        assertThat(now().step()).isEqualTo(ProposalStep.INCORPORATED);
        assertThat(now().decided()).isNull();
        told.tell(new SavingsProposalRejected(proposal, round, decision, meeting, "KB", DAY));
        assertThat(now().step()).isEqualTo(ProposalStep.REJECTED);
        told.tell(new SavingsProposalWithdrawn(proposal, round, DAY, "Indgår i et andet"));
        assertThat(now().step()).isEqualTo(ProposalStep.WITHDRAWN);
        assertThat(now().version()).isEqualTo(9);
    }

    @Test
    void anAdoptedProposalAwaitsAPlanUntilItIsAnItemOfOne() {
        UUID plan = UUID.randomUUID();
        UUID item = UUID.randomUUID();
        told.tell(life.adopted(proposal, UUID.randomUUID()))
                .tell(new ProposalAwaitsPlan(proposal, round, 2025, "no-plan-for-the-budget"));
        assertThat(now().awaitsPlanCode()).isEqualTo("no-plan-for-the-budget");

        told.tell(new ProposalBecamePlanItem(proposal, round, plan, item));

        assertThat(now().awaitsPlanCode()).isNull();
        assertThat(now().planItemId()).isEqualTo(item);
    }

    @Test
    void aDecisionThatIsTakenBackLetsAProposalWaitForNoPlan() {
        UUID decision = UUID.randomUUID();
        told.tell(life.adopted(proposal, decision))
                .tell(new ProposalAwaitsPlan(proposal, round, 2025, "no-plan-for-the-budget"))
                .tell(new ProposalVerdictRevoked(proposal, round, decision, UUID.randomUUID()));

        assertThat(now().awaitsPlanCode()).isNull();
    }

    @Test
    void everyWritingIsKept() {
        told.tell(life.revised(proposal, "BF", "BUU", new YearAmount(2026, -300)));

        assertThat(now().text().areaCode()).isEqualTo("BF");
        assertThat(now().text().amounts()).containsExactly(new YearAmount(2026, -300));
        assertThat(now().number()).isEqualTo("SO-01");
        assertThat(now().submittedOn()).isEqualTo(ToldSavings.DAY);
        assertThat(told.jdbc()
                        .sql("SELECT * FROM savings_proposal_text WHERE proposal_id = :id ORDER BY text_version")
                        .param("id", proposal)
                        .query((row, number) -> told.proposals().text(row))
                        .list())
                .extracting(ProposalText::version, ProposalText::areaCode, ProposalText::staffEffectFte)
                .containsExactly(tuple(1, "SO", new BigDecimal("-1.5")), tuple(2, "BF", new BigDecimal("-1.25")));
    }

    @Test
    void factsForTheEvidenceAreKeptWithTheirPositions() {
        told.tell(new MedBodyConsulted(proposal, round, "OMU", DAY, "Taget til efterretning"));
        long consulted = told.position();
        told.tell(new ProposalExemptionGranted(proposal, round, ProcessRule.MED_BEFORE_COMMITTEE, "Aflyst"));
        long exempted = told.position();
        told.tell(new ProposalVerdictRefused(
                proposal, round, UUID.randomUUID(), UUID.randomUUID(), Verdict.ADOPTED, "proposal-is-withdrawn"));
        long refused = told.position();
        told.tell(life.prioritised(proposal, UUID.randomUUID(), Priority.NOT_RECOMMENDED, null));
        UUID meeting = UUID.randomUUID();
        told.tell(life.prioritised(proposal, meeting, Priority.RECOMMENDED, 2));

        assertThat(one("SELECT position || body_code || statement FROM savings_consultation"))
                .isEqualTo(consulted + "OMU" + "Taget til efterretning");
        assertThat(one("SELECT position || rule || granted_by || granted_on FROM savings_exemption"))
                .isEqualTo(exempted + "MED_BEFORE_COMMITTEE" + "Økonomi" + "2024-03-15");
        assertThat(one("SELECT position || code FROM savings_verdict")).isEqualTo(refused + "proposal-is-withdrawn");
        assertThat(one("SELECT string_agg(priority || coalesce(rank, 0), ' ' ORDER BY position) FROM savings_priority"))
                .isEqualTo("NOT_RECOMMENDED0 RECOMMENDED2");
        assertThat(now().prioritisation())
                .isEqualTo(new ProposalRow.Prioritisation(
                        "VPU",
                        meeting,
                        ProposalLife.PRIORITISED_ON,
                        Priority.RECOMMENDED,
                        2,
                        "Anbefales",
                        "Fælles kørsel",
                        List.of(ProcessRule.MED_BEFORE_COMMITTEE)));
        assertThat(now().version()).isEqualTo(5);
    }

    @Test
    void whatAnItemIsAboutIsWhatWasNamedLast() {
        UUID meeting = UUID.randomUUID();
        UUID item = UUID.randomUUID();
        UUID other = told.proposal(round, "SO-02");
        UUID third = told.proposal(round, "SO-03");
        told.tell(new AgendaItemProposalsNamed(meeting, item, List.of(proposal, other)))
                .tell(new AgendaItemProposalsNamed(meeting, item, List.of(other, third)))
                .tell(new AgendaItemProposalsNamed(meeting, UUID.randomUUID(), List.of(third)));

        assertThat(told.jdbc()
                        .sql(
                                "SELECT proposal_id FROM savings_on_agenda WHERE agenda_item_id = :item AND to_position IS NULL")
                        .param("item", item)
                        .query(UUID.class)
                        .list())
                .containsExactlyInAnyOrder(other, third);

        told.tell(new AgendaItemProposalsNamed(meeting, item, List.of(proposal)));
        assertThat(one("SELECT count(*)::text FROM savings_on_agenda WHERE to_position IS NULL"))
                .isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42})
    void totalsAreWhatTheProposalsAddUpTo(long seed) {
        life.random(seed, 120);

        assertThat(told.jdbc().sql("""
                        SELECT round_id, body_code, area_code, step, in_catalogue, priority, year, thousand_dkk
                        FROM savings_total WHERE thousand_dkk <> 0""").query().listOfRows())
                .as("seed " + seed)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        told.jdbc().sql("""
                                SELECT round_id, body_code, area_code, step, catalogue_on IS NOT NULL AS in_catalogue,
                                    coalesce(priority, 'NONE') AS priority, (amount ->> 'year')::int AS year,
                                    sum((amount ->> 'thousandDkk')::bigint)::bigint AS thousand_dkk
                                FROM savings_proposal, jsonb_array_elements(amounts) AS amount
                                WHERE to_position IS NULL GROUP BY 1, 2, 3, 4, 5, 6, 7
                                HAVING sum((amount ->> 'thousandDkk')::bigint) <> 0""").query().listOfRows());
        assertThat(told.jdbc().sql("""
                        SELECT round_id, body_code, area_code, step, in_catalogue, priority, proposals, late,
                            investment_thousand_dkk, trim_scale(staff_effect_fte) AS staff
                        FROM savings_count WHERE proposals <> 0""").query().listOfRows())
                .as("seed " + seed)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        told.jdbc().sql("""
                                SELECT round_id, body_code, area_code, step, catalogue_on IS NOT NULL AS in_catalogue,
                                    coalesce(priority, 'NONE') AS priority, count(*) AS proposals,
                                    count(*) FILTER (WHERE late) AS late,
                                    sum(investment_thousand_dkk)::bigint AS investment_thousand_dkk,
                                    trim_scale(sum(staff_effect_fte)) AS staff
                                FROM savings_proposal WHERE to_position IS NULL GROUP BY 1, 2, 3, 4, 5, 6""").query().listOfRows());
    }

    /** Each makes a version of the row, for {@code If-Match}; if two followed it, what one of them says would be lost. */
    @Test
    void everyEventOfAProposalIsFollowedByOneProjection() {
        assertThat(Stream.of(
                                ProposalTextsProjection.class,
                                ProposalProcessProjection.class,
                                ProposalVerdictsProjection.class)
                        .flatMap(projection -> Arrays.stream(projection.getDeclaredMethods()))
                        .filter(method -> method.isAnnotationPresent(EventHandler.class))
                        .map(method -> EventNames.nameOf(method.getParameterTypes()[0])))
                .containsExactlyInAnyOrderElementsOf(
                        EventNames.namesOf(SavingsProposalEvent.class).toList());
    }

    @Test
    void theTableAndTheCodeAgreeOnTheStep() {
        life.random(3, 200);

        assertThat(told.jdbc()
                        .sql(ProposalRows.select(Callers.planner()))
                        .query((row, number) -> {
                            assertThat(told.proposals()
                                            .of(Callers.planner())
                                            .mapRow(row, number)
                                            .step())
                                    .isEqualTo(ProposalStep.valueOf(row.getString("step")));
                            return row.getString("step");
                        })
                        .list())
                .contains(Arrays.stream(ProposalStep.values())
                        .map(ProposalStep::name)
                        .toArray(String[]::new));
    }

    private ProposalRow now() {
        return told.jdbc()
                .sql(ProposalRows.select(Callers.planner()) + " AND s.proposal_id = :id AND s.to_position IS NULL")
                .param("id", proposal)
                .query(told.proposals().of(Callers.planner()))
                .single();
    }

    private String one(String sql) {
        return told.jdbc().sql(sql).query(String.class).single();
    }
}
