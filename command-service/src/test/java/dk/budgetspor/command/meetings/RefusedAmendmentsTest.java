package dk.budgetspor.command.meetings;

import static dk.budgetspor.command.meetings.Given.DAY;
import static dk.budgetspor.command.meetings.Given.DECISION;
import static dk.budgetspor.command.meetings.Given.ITEM;
import static dk.budgetspor.command.meetings.Given.MEETING;
import static dk.budgetspor.command.meetings.Given.MEETING_ID;
import static dk.budgetspor.command.meetings.Given.PLAN_ITEM;
import static dk.budgetspor.command.meetings.Given.closedPoint;
import static dk.budgetspor.command.meetings.Given.decided;
import static dk.budgetspor.command.meetings.Given.id;
import static dk.budgetspor.command.meetings.Given.opened;
import static dk.budgetspor.command.meetings.Given.planner;
import static dk.budgetspor.command.meetings.Given.point;
import static dk.budgetspor.command.meetings.Given.published;
import static dk.budgetspor.command.meetings.Given.scheduled;
import static dk.budgetspor.command.meetings.Given.secretary;
import static dk.budgetspor.command.meetings.Meetings.meeting;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.Amendment;
import dk.budgetspor.kernel.meetings.AmendmentRefused;
import dk.budgetspor.kernel.meetings.AmendmentRetried;
import dk.budgetspor.kernel.meetings.AmendmentSettled;
import dk.budgetspor.kernel.meetings.DecisionCorrected;
import dk.budgetspor.kernel.meetings.DecisionId;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.planning.PlanItemId;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class RefusedAmendmentsTest {
    private static final String CODE = "item-is-abandoned";

    @Test
    void what_an_item_could_not_take_is_remembered() {
        decidedThat("Status").when(refuse("Status")).expectEvents(refused(Openness.OPEN, "Status"));
    }

    @Test
    void once() {
        decidedThat("Status", refused(Openness.OPEN, "Status"))
                .when(refuse("Status"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        decidedThat("Status", refused(Openness.OPEN, "Status"), settled())
                .when(refuse("Status"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void and_again_when_it_was_retried() {
        decidedThat("Status", refused(Openness.OPEN, "Status"), retried())
                .when(refuse("Status"))
                .expectEvents(refused(Openness.OPEN, "Status"));
    }

    @Test
    void but_not_when_the_decision_was_corrected_in_the_meantime() {
        decidedThat("Status", corrected("Status hvert år"))
                .when(refuse("Status"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void several_texts_for_one_item_are_refused_as_one() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), decided(ITEM, null, null, content("Et", "To")))
                .when(refuse("Et\n\nTo"))
                .expectEvents(refused(Openness.OPEN, "Et\n\nTo"));
    }

    @Test
    void on_a_closed_item_it_is_closed() {
        meeting()
                .given(
                        scheduled(),
                        closedPoint(ITEM),
                        published(),
                        opened(),
                        decided(ITEM, null, null, content("Status")))
                .when(refuse("Status"))
                .expectEvents(refused(Openness.CLOSED, "Status"));
    }

    @Test
    void it_is_retried_with_the_text_of_the_decision_as_it_stands() {
        for (Map<String, String> actor : List.of(secretary(), planner())) {
            decidedThat("Status", refused(Openness.OPEN, "Status"))
                    .when(retry(), actor)
                    .expectEvents(retried());
        }
    }

    @Test
    void or_settled_with_a_note() {
        decidedThat("Status", refused(Openness.OPEN, "Status"))
                .when(settle(), secretary())
                .expectEvents(settled());
    }

    @Test
    void what_was_never_refused_is_neither() {
        notRefused();
    }

    @Test
    void nor_what_is_being_retried() {
        notRefused(refused(Openness.OPEN, "Status"), retried());
    }

    @Test
    void nor_what_is_settled() {
        notRefused(refused(Openness.OPEN, "Status"), settled());
    }

    @Test
    void nor_what_a_correction_tries_anew() {
        notRefused(refused(Openness.OPEN, "Status"), corrected("Status hvert år"));
    }

    private static void notRefused(Object... since) {
        for (Object command : List.of(retry(), settle())) {
            decidedThat("Status", since)
                    .when(command, secretary())
                    .expectNoEvents()
                    .expectException(Refused.of("/planItemId", ErrorCode.AMENDMENT_IS_NOT_REFUSED));
        }
    }

    @Test
    void a_decision_is_named() {
        DecisionId unknown = new DecisionId(id(99));
        decidedThat("Status")
                .when(new RetryAmendment(MEETING_ID, unknown, new PlanItemId(PLAN_ITEM)), secretary())
                .expectException(Refused.of("/decisionId", ErrorCode.UNKNOWN_DECISION, unknown));
    }

    @Test
    void a_secretary_acts_for_own_bodies_only() {
        for (Object command : List.of(retry(), settle())) {
            decidedThat("Status", refused(Openness.OPEN, "Status"))
                    .when(command, secretary("ØK"))
                    .expectNoEvents()
                    .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "DIR"));
        }
    }

    private static TestExecutor<Meeting> decidedThat(String text, Object... since) {
        return meeting()
                .given(scheduled(), point(ITEM), published(), opened(), decided(ITEM, null, null, content(text)))
                .andGiven(since);
    }

    private static DecisionContent content(String... texts) {
        return new DecisionContent(
                DAY,
                Outcome.ENDORSED_WITH_REMARKS,
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(texts).stream()
                        .map(text -> new Amendment(PLAN_ITEM, text))
                        .toList(),
                List.of());
    }

    private static DecisionCorrected corrected(String text) {
        DecisionContent content = content(text);
        return new DecisionCorrected(
                MEETING,
                DECISION,
                ITEM,
                "DIR",
                null,
                1,
                Openness.OPEN,
                content.decidedOn(),
                content.outcome(),
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                content.amendments(),
                List.of(),
                "skrivefejl");
    }

    private static RefuseAmendment refuse(String text) {
        return new RefuseAmendment(MEETING_ID, new DecisionId(DECISION), new Amendment(PLAN_ITEM, text), CODE);
    }

    private static RetryAmendment retry() {
        return new RetryAmendment(MEETING_ID, new DecisionId(DECISION), new PlanItemId(PLAN_ITEM));
    }

    private static SettleAmendment settle() {
        return new SettleAmendment(MEETING_ID, new DecisionId(DECISION), new PlanItemId(PLAN_ITEM), "Står andetsteds");
    }

    private static AmendmentRefused refused(Openness openness, String text) {
        return new AmendmentRefused(MEETING, DECISION, "DIR", openness, PLAN_ITEM, text, CODE);
    }

    private static AmendmentRetried retried() {
        return new AmendmentRetried(MEETING, DECISION, "DIR", Openness.OPEN, DAY, PLAN_ITEM, "Status");
    }

    private static AmendmentSettled settled() {
        return new AmendmentSettled(MEETING, DECISION, PLAN_ITEM, "Står andetsteds");
    }
}
