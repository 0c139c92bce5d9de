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
import dk.budgetspor.kernel.calendar.TopicPlanned;
import dk.budgetspor.kernel.messaging.ErrorCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.Test;

class PlanTopicTest {
    @Test
    void a_topic_stands_on_a_day() {
        wheels().givenNoPriorActivity().when(plan(JUNE), secretary("DIR")).expectEvents(planned(JUNE));
    }

    @Test
    void a_topic_without_a_day_awaits_one() {
        wheels().givenNoPriorActivity().when(plan(), secretary("DIR")).expectEvents(planned(null));
    }

    @Test
    void a_topic_can_be_about_another_day_than_the_one_it_stands_on() {
        LocalDate september = LocalDate.of(2023, 9, 25);
        wheels().givenNoPriorActivity()
                .when(
                        new PlanTopic(WHEEL, TOPIC, "DK2020 konference", "", List.of(AUGUST), september),
                        secretary("DIR"))
                .expectEvents(new TopicPlanned("DIR", 2023, TOPIC, "DK2020 konference", "", AUGUST, september, null));
    }

    @Test
    void a_recurring_topic_stands_on_each_of_its_days_with_a_series_in_common() {
        wheels().givenNoPriorActivity()
                .when(plan(JUNE, AUGUST), secretary("DIR"))
                .expectEventsMatching(Matchers.predicate(PlanTopicTest::isSeries));
    }

    private static boolean isSeries(List<? super EventMessage<?>> events) {
        List<TopicPlanned> topics = events.stream()
                .map(event -> (TopicPlanned) ((EventMessage<?>) event).getPayload())
                .toList();
        Set<?> ids = topics.stream().map(TopicPlanned::topicId).collect(Collectors.toSet());
        return topics.stream().map(TopicPlanned::date).toList().equals(List.of(JUNE, AUGUST))
                && topics.stream().allMatch(topic -> TOPIC.equals(topic.seriesId()))
                && ids.size() == 2;
    }

    @Test
    void a_recurring_topic_names_each_day_once() {
        wheels().givenNoPriorActivity()
                .when(plan(JUNE, JUNE), secretary("DIR"))
                .expectException(Refused.of("/dates/1", ErrorCode.DUPLICATE, JUNE));
    }

    @Test
    void no_topic_stands_in_a_break() {
        wheels().given(breakSet())
                .when(plan(JUNE, JULY), secretary("DIR"))
                .expectNoEvents()
                .expectException(Refused.of("/dates/1", ErrorCode.DATE_IN_A_BREAK, JULY, "Sommerferie"));
    }

    @Test
    void a_topic_lies_in_the_year_of_the_wheel() {
        wheels().givenNoPriorActivity()
                .when(plan(LocalDate.of(2022, 12, 31)), secretary("DIR"))
                .expectException(Refused.of("/dates/0", ErrorCode.DATE_OUTSIDE_YEAR, "2022-12-31", 2023));
    }

    @Test
    void a_secretary_plans_for_own_bodies_only() {
        wheels().givenNoPriorActivity()
                .when(plan(JUNE), secretary("KU"))
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "DIR"));
    }

    private static PlanTopic plan(LocalDate... dates) {
        return new PlanTopic(WHEEL, TOPIC, "Årshjul", "", List.of(dates), null);
    }
}
