package dk.budgetspor.command.calendar;

import static dk.budgetspor.command.calendar.Given.AUGUST;
import static dk.budgetspor.command.calendar.Given.JULY;
import static dk.budgetspor.command.calendar.Given.JUNE;
import static dk.budgetspor.command.calendar.Given.TOPIC;
import static dk.budgetspor.command.calendar.Given.WHEEL;
import static dk.budgetspor.command.calendar.Given.breakSet;
import static dk.budgetspor.command.calendar.Given.planned;
import static dk.budgetspor.command.calendar.Given.secretary;
import static dk.budgetspor.command.calendar.Given.wheels;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.calendar.TopicDropped;
import dk.budgetspor.kernel.calendar.TopicMoved;
import dk.budgetspor.kernel.calendar.TopicTaken;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.messaging.ErrorCode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MoveTopicTest {
    @Test
    void a_move_keeps_the_day_before_the_day_from_now_on_and_the_reason() {
        wheels().given(planned(JUNE))
                .when(move(AUGUST), secretary("DIR"))
                .expectEvents(new TopicMoved("DIR", 2023, TOPIC, JUNE, AUGUST, "Program mangler"));
    }

    @Test
    void a_topic_can_come_to_await_a_day() {
        wheels().given(planned(JUNE))
                .when(move(null), secretary("DIR"))
                .expectEvents(new TopicMoved("DIR", 2023, TOPIC, JUNE, null, "Program mangler"));
    }

    @Test
    void the_same_day_is_no_move() {
        wheels().given(planned(JUNE))
                .when(move(JUNE), secretary("DIR"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_topic_does_not_move_into_a_break() {
        wheels().given(breakSet(), planned(JUNE))
                .when(move(JULY), secretary("DIR"))
                .expectException(Refused.of("/date", ErrorCode.DATE_IN_A_BREAK, JULY, "Sommerferie"));
    }

    @Test
    void a_topic_does_not_leave_the_year() {
        wheels().given(planned(JUNE))
                .when(move(LocalDate.of(2024, 1, 1)), secretary("DIR"))
                .expectException(Refused.of("/date", ErrorCode.DATE_OUTSIDE_YEAR, "2024-01-01", 2023));
    }

    @Test
    void a_topic_is_dropped_for_a_reason() {
        wheels().given(planned(JUNE))
                .when(new DropTopic(WHEEL, TOPIC, "Aflyst"), secretary("DIR"))
                .expectEvents(new TopicDropped("DIR", 2023, TOPIC, JUNE, "Aflyst"));
    }

    @Test
    void a_dropped_topic_does_not_move() {
        wheels().given(planned(JUNE), new TopicDropped("DIR", 2023, TOPIC, JUNE, "Aflyst"))
                .when(move(AUGUST), secretary("DIR"))
                .expectException(Refused.of("/topicId", ErrorCode.TOPIC_IS_NOT_PLANNED));
    }

    @Test
    void a_topic_that_is_on_an_agenda_is_not_dropped() {
        wheels().given(
                        planned(JUNE),
                        new TopicTaken(
                                "DIR", 2023, TOPIC, UUID.randomUUID(), UUID.randomUUID(), "Årshjul", Openness.OPEN))
                .when(new DropTopic(WHEEL, TOPIC, "Aflyst"), secretary("DIR"))
                .expectException(Refused.of("/topicId", ErrorCode.TOPIC_IS_NOT_PLANNED));
    }

    private static MoveTopic move(@Nullable LocalDate date) {
        return new MoveTopic(WHEEL, TOPIC, date, "Program mangler");
    }
}
