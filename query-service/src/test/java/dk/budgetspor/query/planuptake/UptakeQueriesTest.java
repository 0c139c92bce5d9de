package dk.budgetspor.query.planuptake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.budgetspor.kernel.cases.CaseOpened;
import dk.budgetspor.kernel.cases.CaseOpennessSwitched;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.DecisionRecorded;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.meetings.TellsMeetings;
import dk.budgetspor.query.meetings.view.ToldMeetings;
import dk.budgetspor.query.planuptake.Uptake.TakenUp;
import dk.budgetspor.query.platform.Callers;
import dk.budgetspor.query.platform.closed.Closed;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which bodies have taken a plan up, and when; document A through its three bodies. */
class UptakeQueriesTest {
    private static final String CASE = "21/637";
    private static final Caller OWN = Callers.of(Set.of(Role.SECRETARY), Set.of(), Set.of("ØK"));

    private final ToldMeetings told = ToldMeetings.none();
    private final UptakeQueries queries = new UptakeQueries(told.jdbc(), Closed.meetings(told.jdbc()));
    private final UUID plan = UUID.randomUUID();

    UptakeQueriesTest() {
        plan();
        body("ØK", "Økonomiudvalget", "FINANCE_COMMITTEE", false);
        body("KB", "Kommunalbestyrelsen", "COUNCIL", false);
        body("HU", "Hovedudvalget", "MED_MAIN", false);
        body("BUU", "Børne- og Ungdomsudvalget", "STANDING_COMMITTEE", false);
        body("ÆU", "Ældreudvalget", "STANDING_COMMITTEE", false);
        body("TU", "Teknikudvalget", "STANDING_COMMITTEE", true);
        told.tell(new CaseOpened(CASE, null, "Udmøntningsplan 2022-2025", Openness.OPEN, List.of("ØK", "KB")));
    }

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void bodiesThatDecidedAboutThePlanOrOnItsCaseHaveTakenItUpAndOtherStandingCommitteesHaveNotYet() {
        UUID endorsed = decided("ØK", LocalDate.of(2021, 12, 7), CASE, Outcome.ENDORSED_WITH_REMARKS, plan);
        decided("KB", LocalDate.of(2021, 12, 14), null, Outcome.APPROVED, plan);
        decided("HU", LocalDate.of(2022, 3, 1), CASE, Outcome.DISCUSSED, null);
        decided("HU", LocalDate.of(2022, 4, 1), null, Outcome.DISCUSSED, UUID.randomUUID());
        decided("BUU", LocalDate.of(2022, 5, 3), null, Outcome.DISCUSSED, plan);
        decided("BUU", LocalDate.of(2022, 2, 1), null, Outcome.NOTED, plan);

        assertThat(uptake(Caller.ANONYMOUS))
                .extracting(Uptake::bodyCode, each -> days(each))
                .containsExactly(
                        tuple("BUU", List.of("2022-02-01", "2022-05-03")),
                        tuple("HU", List.of("2022-03-01")),
                        tuple("KB", List.of("2021-12-14")),
                        tuple("ÆU", List.of()),
                        tuple("ØK", List.of("2021-12-07")));
        TakenUp first = uptake(Caller.ANONYMOUS).get(4).meetings().get(0);
        assertThat(first.decisionId()).isEqualTo(endorsed);
        assertThat(first.title()).isEqualTo("Udmøntningsplan");
        assertThat(first.outcome()).isEqualTo(Outcome.ENDORSED_WITH_REMARKS);
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"POSTPONED", "NO_DECISION"})
    void aBodyThatPutItOffOrCameToNothingHasNotTakenItUp(Outcome outcome) {
        decided("BUU", LocalDate.of(2022, 2, 1), null, outcome, plan);

        assertThat(uptake(Caller.ANONYMOUS)).noneMatch(Uptake::isTakenUp);
    }

    @Test
    void itIsPublicAsTheDecisionsAre() {
        TellsMeetings held = TellsMeetings.at(told, "ØK", LocalDate.of(2021, 12, 7));
        decide(held, held.point("Udmøntningsplan"), CASE, Openness.OPEN, Outcome.APPROVED, plan);
        held.hold();
        decided("HU", LocalDate.of(2022, 3, 1), CASE, Outcome.DISCUSSED, null);

        assertThat(taken(Caller.ANONYMOUS))
                .as("that the case is about the plan is not public either")
                .isEmpty();
        assertThat(taken(OWN)).containsExactly("HU", "ØK");
        assertThat(traces()).isZero();
    }

    @Test
    void whatIsClosedCountsForThoseAloneWhoMayReadItAndLeavesATrace() {
        TellsMeetings secret = TellsMeetings.at(told, "ØK", LocalDate.of(2021, 12, 7));
        decide(secret, secret.point("Udmøntningsplan"), null, Openness.CLOSED, Outcome.APPROVED, plan);
        secret.complete();
        TellsMeetings onCase = TellsMeetings.at(told, "KB", LocalDate.of(2021, 12, 14));
        decide(onCase, onCase.caseItem(CASE, "Sag"), CASE, Openness.OPEN, Outcome.APPROVED, plan);
        onCase.complete();
        told.tell(new CaseOpennessSwitched(CASE, Openness.OPEN, Openness.CLOSED, "Personsag"));

        assertThat(taken(Caller.ANONYMOUS)).isEmpty();
        assertThat(traces()).isZero();
        assertThat(taken(OWN)).containsExactly("ØK");
        assertThat(traces()).isEqualTo(1);
        assertThat(taken(Callers.planner())).containsExactly("KB", "ØK");
    }

    @Test
    void aPlanIsThereForThePublicFromItsAdoption() {
        told.jdbc().sql("UPDATE plan SET adopted_on = NULL").update();

        assertThatThrownBy(() -> queries.of(Caller.ANONYMOUS, plan))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_FOUND));
        assertThat(uptake(OWN)).hasSize(2);
    }

    private UUID decided(
            String body, LocalDate day, @Nullable String caseNumber, Outcome outcome, @Nullable UUID about) {
        TellsMeetings at = TellsMeetings.at(told, body, day);
        UUID item = caseNumber == null ? at.point("Udmøntningsplan") : at.caseItem(caseNumber, "Udmøntningsplan");
        UUID decision = decide(at, item, caseNumber, Openness.OPEN, outcome, about);
        at.complete();
        return decision;
    }

    private UUID decide(
            TellsMeetings at,
            UUID item,
            @Nullable String caseNumber,
            Openness openness,
            Outcome outcome,
            @Nullable UUID about) {
        UUID decision = UUID.randomUUID();
        told.tell(new DecisionRecorded(
                at.meeting(),
                decision,
                item,
                at.body(),
                caseNumber,
                openness,
                at.day(),
                outcome,
                "",
                "",
                List.of(),
                List.of(),
                about == null ? List.of() : List.of(about),
                List.of(),
                List.of(),
                List.of(),
                null));
        return decision;
    }

    private static List<String> days(Uptake uptake) {
        return uptake.meetings().stream()
                .map(meeting -> meeting.decidedOn().toString())
                .toList();
    }

    private List<Uptake> uptake(Caller caller) {
        return queries.of(caller, plan);
    }

    private List<String> taken(Caller caller) {
        return uptake(caller).stream()
                .filter(Uptake::isTakenUp)
                .map(Uptake::bodyCode)
                .toList();
    }

    private void plan() {
        told.jdbc().sql("""
                        INSERT INTO plan (plan_id, title, budget_year, budget_agreement, status, adopted_on, version,
                            from_position)
                        VALUES (?, 'Udmøntningsplan', 2022, '', 'ADOPTED', '2021-12-14', 0, 0)""").param(plan).update();
    }

    private void body(String code, String name, String kind, boolean dissolved) {
        told.jdbc()
                .sql("INSERT INTO body VALUES (?, ?, ?, ?, 0, 0)")
                .params(code, name, kind, dissolved)
                .update();
    }

    private long traces() {
        return told.jdbc()
                .sql("SELECT count(*) FROM closed_reading")
                .query(Long.class)
                .single();
    }
}
