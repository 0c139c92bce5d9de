package dk.budgetspor.command.meetings;

import static dk.budgetspor.command.meetings.Given.DECISION;
import static dk.budgetspor.command.meetings.Given.FOLLOW_UP;
import static dk.budgetspor.command.meetings.Given.ITEM;
import static dk.budgetspor.command.meetings.Given.MEETING;
import static dk.budgetspor.command.meetings.Given.MEETING_ID;
import static dk.budgetspor.command.meetings.Given.clock;
import static dk.budgetspor.command.meetings.Given.complete;
import static dk.budgetspor.command.meetings.Given.content;
import static dk.budgetspor.command.meetings.Given.decided;
import static dk.budgetspor.command.meetings.Given.held;
import static dk.budgetspor.command.meetings.Given.id;
import static dk.budgetspor.command.meetings.Given.opened;
import static dk.budgetspor.command.meetings.Given.point;
import static dk.budgetspor.command.meetings.Given.published;
import static dk.budgetspor.command.meetings.Given.remark;
import static dk.budgetspor.command.meetings.Given.scheduled;
import static dk.budgetspor.command.meetings.Given.secretary;
import static dk.budgetspor.command.meetings.Meetings.at;
import static dk.budgetspor.command.meetings.Meetings.meeting;

import dk.budgetspor.command.platform.BusinessDate;
import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.DecisionCorrected;
import dk.budgetspor.kernel.meetings.DecisionId;
import dk.budgetspor.kernel.meetings.FollowUp;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.meetings.Remark;
import dk.budgetspor.kernel.messaging.ErrorCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CorrectDecisionTest {
    @Test
    void a_decision_is_told_anew() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), decided(ITEM))
                .when(correct(content(Outcome.APPROVED, "Godkendt", remark())), secretary())
                .expectEvents(corrected(1, content(Outcome.APPROVED, "Godkendt", remark())));
    }

    @Test
    void corrections_are_numbered() {
        meeting()
                .given(
                        scheduled(),
                        point(ITEM),
                        published(),
                        opened(),
                        decided(ITEM),
                        corrected(1, content(Outcome.APPROVED, "Ja", remark())))
                .when(correct(content(Outcome.APPROVED, "Godkendt", remark())), secretary())
                .expectEvents(corrected(2, content(Outcome.APPROVED, "Godkendt", remark())));
    }

    @Test
    void also_after_the_minutes_are_complete() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), decided(ITEM), held(), complete())
                .when(correct(content(Outcome.APPROVED, "Godkendt", remark())), secretary())
                .expectEvents(corrected(1, content(Outcome.APPROVED, "Godkendt", remark())));
    }

    @Test
    void it_takes_effect_on_the_day_it_was_made() {
        at(clock("2024-04-02T08:00:00Z"))
                .given(scheduled(), point(ITEM), published(), opened(), decided(ITEM))
                .when(correct(content(Outcome.APPROVED, "Godkendt", remark())), secretary())
                .expectEventsMatching(BusinessDate.of("2024-03-20"));
    }

    @Test
    void the_same_again_is_no_event() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), decided(ITEM))
                .when(correct(content()), secretary())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_follow_up_told_again_is_the_same() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), decided(ITEM))
                .when(correct(content(Outcome.APPROVED, "Godkendt", remark(id(9), null, "KUF"))), secretary())
                .expectEvents(corrected(1, content(Outcome.APPROVED, "Godkendt", remark())));
    }

    @Test
    void also_with_another_day() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), decided(ITEM))
                .when(correct(content(Outcome.APPROVED, "", due(id(9), "Planen tages op"))), secretary())
                .expectEvents(corrected(1, content(Outcome.APPROVED, "", due(FOLLOW_UP, "Planen tages op"))));
    }

    @Test
    void one_that_obliges_somebody_else_is_another() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), decided(ITEM))
                .when(correct(content(Outcome.APPROVED, "", remark(id(9), "ØK", null))), secretary())
                .expectEvents(corrected(1, content(Outcome.APPROVED, "", remark(id(9), "ØK", null))));
    }

    @Test
    void of_two_alike_one_is_the_same() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), decided(ITEM))
                .when(
                        correct(content(Outcome.APPROVED, "", remark(id(8), null, "KUF"), remark(id(9), null, "KUF"))),
                        secretary())
                .expectEvents(corrected(1, content(Outcome.APPROVED, "", remark(), remark(id(9), null, "KUF"))));
    }

    @Test
    void whom_it_obliges_anew_exists() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), decided(ITEM))
                .when(correct(content(Outcome.APPROVED, "", remark(id(9), "BØ", null))), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/remarks/0/followUp/bodyCode", ErrorCode.BODY_IS_DISSOLVED, "BØ"));
    }

    @Test
    void whom_it_obliged_before_need_not_be_there_any_more() {
        meeting()
                .given(
                        scheduled(),
                        point(ITEM),
                        published(),
                        opened(),
                        decided(ITEM, null, null, content(Outcome.NOTED, "", remark(FOLLOW_UP, "BØ", null))))
                .when(correct(content(Outcome.APPROVED, "", remark(id(9), "BØ", null))), secretary())
                .expectEvents(corrected(1, content(Outcome.APPROVED, "", remark(FOLLOW_UP, "BØ", null))));
    }

    @Test
    void where_nothing_was_decided_the_text_says_why() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), decided(ITEM))
                .when(correct(content(Outcome.NO_DECISION, "")), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/text", ErrorCode.REQUIRED));
    }

    @Test
    void there_is_such_a_decision() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened())
                .when(correct(content(Outcome.APPROVED, "Godkendt", remark())), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/decisionId", ErrorCode.UNKNOWN_DECISION, DECISION));
    }

    @Test
    void a_secretary_acts_for_own_bodies_only() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), decided(ITEM))
                .when(correct(content(Outcome.APPROVED, "Godkendt", remark())), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "DIR"));
    }

    private static CorrectDecision correct(DecisionContent content) {
        return new CorrectDecision(MEETING_ID, new DecisionId(DECISION), null, content, "fejl i protokollen");
    }

    private static Remark due(UUID followUpId, String text) {
        return new Remark(text, new FollowUp(followUpId, null, "KUF", LocalDate.of(2025, 1, 1)));
    }

    private static DecisionCorrected corrected(int number, DecisionContent content) {
        return new DecisionCorrected(
                MEETING,
                DECISION,
                ITEM,
                "DIR",
                null,
                number,
                Openness.OPEN,
                content.decidedOn(),
                content.outcome(),
                content.text(),
                content.dissent(),
                content.votes(),
                content.remarks(),
                content.planIds(),
                content.planItemIds(),
                content.amendments(),
                List.of(),
                "fejl i protokollen");
    }
}
