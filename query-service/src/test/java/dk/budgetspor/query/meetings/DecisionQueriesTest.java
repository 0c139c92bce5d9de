package dk.budgetspor.query.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.budgetspor.kernel.cases.CaseOpennessSwitched;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.Amendment;
import dk.budgetspor.kernel.meetings.DecisionCorrected;
import dk.budgetspor.kernel.meetings.DecisionRecorded;
import dk.budgetspor.kernel.meetings.FollowUp;
import dk.budgetspor.kernel.meetings.FollowUpClosed;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.meetings.Remark;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.Pages;
import dk.budgetspor.query.platform.meetings.DecisionText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The register of decisions. */
class DecisionQueriesTest {
    private static final PageRequest FIRST = new PageRequest(50, List.of());
    private static final DecisionFilter ALL = new DecisionFilter(null, null, null, null, null);

    private final Room room = new Room();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void theRegisterTellsTheLatestDecisionFirst() {
        Plan2021 plan = Plan2021.told(room.told);
        plan.med().complete();

        assertThat(of(Caller.ANONYMOUS, ALL))
                .extracting(each -> each.decidedOn() + " " + each.bodyCode() + " " + each.outcome() + " "
                        + each.caseNumber() + " " + each.title())
                .containsExactly(
                        "2022-03-01 HU DISCUSSED 21/637 Udmøntningsplan 2022-2025",
                        "2021-12-14 KB APPROVED 21/637 Udmøntningsplan 2022-2025",
                        "2021-12-07 ØK ENDORSED_WITH_REMARKS 21/637 Udmøntningsplan 2022-2025");
    }

    @Test
    void itIsReadAPageAtATime() {
        TellsMeetings at = TellsMeetings.at(room.told, "DIR", LocalDate.of(2024, 3, 20));
        for (int number = 1; number <= 7; number++) {
            at.decide(at.point("Punkt " + number), null, Outcome.NOTED, "");
        }
        at.complete();

        List<RegisteredDecision> paged =
                Pages.all(2, DecisionQueries.KEYS, page -> room.register.decisions(Caller.ANONYMOUS, ALL, page));

        assertThat(paged).hasSize(7).doesNotHaveDuplicates().isEqualTo(of(Caller.ANONYMOUS, ALL));
        assertThat(room.register
                        .decisions(
                                Caller.ANONYMOUS,
                                new DecisionFilter("dir", null, null, Outcome.NOTED, null),
                                new PageRequest(2, List.of()))
                        .next())
                .startsWith("/api/decisions?body=DIR&outcome=NOTED&limit=2&after=");
    }

    @Test
    void eachFilterLeavesOutWhatItShould() {
        Plan2021 plan = Plan2021.told(room.told);
        plan.med().complete();
        UUID about = UUID.randomUUID();
        UUID amended = UUID.randomUUID();
        TellsMeetings at = TellsMeetings.at(room.told, "DIR", LocalDate.of(2024, 3, 20));
        UUID decision = UUID.randomUUID();
        room.told.tell(new DecisionRecorded(
                at.meeting(),
                decision,
                at.point("Effektiviseringer"),
                "DIR",
                null,
                Openness.OPEN,
                at.day(),
                Outcome.NOTED,
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(about),
                List.of(new Amendment(amended, "en kort status")),
                List.of(),
                null));
        at.complete();

        assertThat(filtered("øk", null, null, null, null)).containsExactly("ØK");
        assertThat(filtered(null, LocalDate.of(2021, 12, 14), LocalDate.of(2022, 3, 1), null, null))
                .containsExactly("HU", "KB");
        assertThat(filtered(null, null, null, Outcome.APPROVED, null)).containsExactly("KB");
        assertThat(filtered(null, null, null, null, about)).containsExactly("DIR");
        assertThat(filtered(null, null, null, null, amended)).containsExactly("DIR");
        assertThat(filtered(null, null, null, null, UUID.randomUUID())).isEmpty();
    }

    private List<String> filtered(
            @Nullable String body,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Outcome outcome,
            @Nullable UUID planItem) {
        return of(Room.PLANNER, new DecisionFilter(body, from, to, outcome, planItem)).stream()
                .map(RegisteredDecision::bodyCode)
                .toList();
    }

    @Test
    void aDecisionIsPublicOnceTheMinutesAreComplete() {
        Plan2021 plan = Plan2021.told(room.told);
        UUID discussed = plan.decisions().get(2);

        assertThat(of(Caller.ANONYMOUS, ALL)).hasSize(2);
        assertThat(of(Room.HEAD, ALL)).hasSize(2);
        assertThat(of(Room.PLANNER, ALL)).hasSize(3);
        assertNotFound(() -> room.register.decision(Caller.ANONYMOUS, discussed));
        plan.med().complete();
        assertThat(room.register
                        .decision(Caller.ANONYMOUS, discussed)
                        .decision()
                        .outcome())
                .isEqualTo(Outcome.DISCUSSED);
    }

    @Test
    void aDecisionOnAClosedMatterIsThereOnlyForThoseWhoMayReadIt() {
        Plan2021 plan = Plan2021.told(room.told);
        room.told.tell(new CaseOpennessSwitched(Plan2021.CASE, Openness.OPEN, Openness.CLOSED, "Personsag"));

        assertThat(of(Caller.ANONYMOUS, ALL)).isEmpty();
        assertThat(of(Room.OTHER_SECRETARY, ALL))
                .extracting(RegisteredDecision::bodyCode)
                .containsExactly("KB");
        assertThat(room.traces()).isEqualTo(1);
        assertNotFound(() ->
                room.register.decision(Room.OTHER_SECRETARY, plan.decisions().get(0)));
        room.register.decision(Room.PLANNER, plan.decisions().get(0));
        assertThat(room.traces()).isEqualTo(2);
    }

    @Test
    void aClosedDecisionOnAnOpenItemIsThereOnlyForThoseWhoMayReadIt() {
        TellsMeetings at = TellsMeetings.at(room.told, "DIR", LocalDate.of(2024, 3, 20));
        UUID secret = at.decide(at.point("Lejemål"), null, Openness.CLOSED, Outcome.REJECTED, "Hemmeligt");
        at.complete();

        assertThat(of(Caller.ANONYMOUS, ALL)).isEmpty();
        assertNotFound(() -> room.register.decision(Room.OTHER_SECRETARY, secret));
        assertThat(room.traces()).isZero();
        assertThat(of(Room.SECRETARY, ALL))
                .extracting(RegisteredDecision::openness)
                .containsExactly(Openness.CLOSED);
        assertThat(room.traces()).isEqualTo(1);
    }

    @Test
    void aTextThatWasClosedStaysSoWhenTheDecisionIsOpened() {
        TellsMeetings at = TellsMeetings.at(room.told, "DIR", LocalDate.of(2024, 3, 20));
        UUID item = at.point("Lejemål");
        UUID decision = at.decide(item, null, Openness.CLOSED, Outcome.REJECTED, "Hemmeligt");
        at.complete();
        room.told.tell(new DecisionCorrected(
                at.meeting(),
                decision,
                item,
                "DIR",
                null,
                1,
                Openness.OPEN,
                at.day(),
                Outcome.REJECTED,
                "Forkastet.",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "Handlen er afsluttet"));

        assertThat(room.register.decision(Caller.ANONYMOUS, decision).texts())
                .extracting(DecisionText::text)
                .containsExactly("Forkastet.");
        assertThat(room.traces()).isZero();
        assertThat(room.register.decision(Room.SECRETARY, decision).texts()).hasSize(2);
        assertThat(room.traces()).isEqualTo(1);
    }

    @Test
    void aDecisionIsToldWithItsCorrectionsTheNewestFirst() {
        Plan2021 plan = Plan2021.told(room.told);
        UUID item = room.minutes(Room.PLANNER, plan.council().meeting(), null)
                .items()
                .get(0)
                .agendaItemId();
        room.told.tell(MinutesTest.correction(plan, item));

        FullDecision full =
                room.register.decision(Caller.ANONYMOUS, plan.decisions().get(1));

        assertThat(full.decision().corrected()).isTrue();
        assertThat(full.decision().outcome()).isEqualTo(Outcome.ENDORSED);
        assertThat(full.texts())
                .extracting(text -> text.number() + " " + text.text() + " " + text.correction())
                .containsExactly("1 Tiltrådt. Skrevet forkert", "0 Godkendt. null");
        JsonNode json = room.told.json().valueToTree(full);
        assertThat(json.propertyNames())
                .contains("decisionId", "outcome", "texts")
                .doesNotContain("decision");
        assertThat(json.path("texts").get(1).path("decidedOn").asString()).isEqualTo("2021-12-14");
    }

    @Test
    void aFollowUpThatIsDoneSaysHowItEnded() {
        Plan2021 plan = Plan2021.told(room.told);
        UUID followUp =
                room.register.decision(Caller.ANONYMOUS, plan.decisions().get(0)).texts().get(0).remarks().stream()
                        .map(remark -> Objects.requireNonNull(remark.followUp()).followUpId())
                        .findFirst()
                        .orElseThrow();
        room.told.tell(new FollowUpClosed(
                plan.finance().meeting(), plan.decisions().get(0), followUp, "Alle udvalg har behandlet planen"));

        assertThat(room.register
                        .decision(Caller.ANONYMOUS, plan.decisions().get(0))
                        .closedFollowUps())
                .containsExactly(new FullDecision.ClosedFollowUp(
                        followUp, "Alle udvalg har behandlet planen", LocalDate.of(2024, 4, 2)));
    }

    @Test
    void howItEndedIsNotToldWhereOnlyAClosedTextTellsOfIt() {
        TellsMeetings at = TellsMeetings.at(room.told, "DIR", LocalDate.of(2024, 3, 20));
        UUID item = at.point("Lejemål");
        FollowUp followUp = new FollowUp(UUID.randomUUID(), "DIR", null, LocalDate.of(2024, 6, 30));
        UUID decision = at.decide(item, null, Openness.CLOSED, Outcome.NOTED, "", new Remark("Køber findes", followUp));
        at.complete();
        room.told.tell(new FollowUpClosed(at.meeting(), decision, followUp.followUpId(), "Hemmeligt"));
        at.correct(item, decision, 1, Openness.OPEN);

        assertThat(room.register.decision(Caller.ANONYMOUS, decision).closedFollowUps())
                .isEmpty();
        assertThat(room.register.decision(Room.SECRETARY, decision).closedFollowUps())
                .hasSize(1);
    }

    private List<RegisteredDecision> of(Caller caller, DecisionFilter filter) {
        return room.register.decisions(caller, filter, FIRST).items();
    }

    private static void assertNotFound(org.assertj.core.api.ThrowableAssert.ThrowingCallable question) {
        assertThatThrownBy(question)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }
}
