package dk.budgetspor.command.meetings;

import static dk.budgetspor.command.meetings.Given.DECISION;
import static dk.budgetspor.command.meetings.Given.ITEM;
import static dk.budgetspor.command.meetings.Given.MEETING_ID;
import static dk.budgetspor.command.meetings.Given.closedPoint;
import static dk.budgetspor.command.meetings.Given.content;
import static dk.budgetspor.command.meetings.Given.decided;
import static dk.budgetspor.command.meetings.Given.item;
import static dk.budgetspor.command.meetings.Given.opened;
import static dk.budgetspor.command.meetings.Given.point;
import static dk.budgetspor.command.meetings.Given.published;
import static dk.budgetspor.command.meetings.Given.scheduled;
import static dk.budgetspor.command.meetings.Given.secretary;
import static dk.budgetspor.command.meetings.Meetings.meeting;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.DecisionEvent;
import dk.budgetspor.kernel.meetings.DecisionId;
import dk.budgetspor.kernel.messaging.ErrorCode;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpennessOfDecisionsTest {
    @Test
    void a_decision_is_as_open_as_its_item() {
        meeting()
                .given(scheduled(), closedPoint(ITEM), published(), opened())
                .when(decide(null), secretary())
                .expectEventsMatching(told(Openness.CLOSED));
    }

    @Test
    void on_an_open_item_it_may_be_closed() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened())
                .when(decide(Openness.CLOSED), secretary())
                .expectEventsMatching(told(Openness.CLOSED));
    }

    @Test
    void on_a_closed_item_it_is_not_open() {
        meeting()
                .given(scheduled(), closedPoint(ITEM), published(), opened())
                .when(decide(Openness.OPEN), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/openness", ErrorCode.MATTER_IS_CLOSED));
    }

    @Test
    void a_correction_may_close_it_and_nothing_else() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), decided(ITEM))
                .when(correct(Openness.CLOSED), secretary())
                .expectEventsMatching(told(Openness.CLOSED));
    }

    @Test
    void a_correction_that_does_not_say_leaves_it_as_it_was() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), decided(ITEM))
                .when(correct(null), secretary())
                .expectNoEvents();
    }

    @Test
    void a_correction_does_not_open_it_on_a_closed_item() {
        meeting()
                .given(scheduled(), closedPoint(ITEM), published(), opened(), decided(ITEM))
                .when(correct(Openness.OPEN), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/openness", ErrorCode.MATTER_IS_CLOSED));
    }

    private static RecordDecision decide(@Nullable Openness openness) {
        return new RecordDecision(MEETING_ID, new DecisionId(DECISION), item(ITEM), openness, content(), null);
    }

    private static CorrectDecision correct(@Nullable Openness openness) {
        return new CorrectDecision(MEETING_ID, new DecisionId(DECISION), openness, content(), "fejl i protokollen");
    }

    private static Matcher<List<EventMessage<?>>> told(Openness openness) {
        return new CustomTypeSafeMatcher<>("one decision that is " + openness) {
            @Override
            protected boolean matchesSafely(List<EventMessage<?>> events) {
                return events.size() == 1
                        && events.get(0).getPayload() instanceof DecisionEvent decision
                        && decision.openness() == openness;
            }
        };
    }
}
