package dk.budgetspor.command.calendar;

import static dk.budgetspor.command.calendar.Given.AUGUST;
import static dk.budgetspor.command.calendar.Given.CANCELLED;
import static dk.budgetspor.command.calendar.Given.HELD;
import static dk.budgetspor.command.calendar.Given.JUNE;
import static dk.budgetspor.command.calendar.Given.MEETING;
import static dk.budgetspor.command.calendar.Given.OF_OTHERS;
import static dk.budgetspor.command.calendar.Given.TOPIC;
import static dk.budgetspor.command.calendar.Given.WHEEL;
import static dk.budgetspor.command.calendar.Given.executive;
import static dk.budgetspor.command.calendar.Given.planned;
import static dk.budgetspor.command.calendar.Given.secretary;
import static dk.budgetspor.command.calendar.Given.wheels;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.calendar.TopicMoved;
import dk.budgetspor.kernel.calendar.TopicReturned;
import dk.budgetspor.kernel.calendar.TopicTaken;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.messaging.ErrorCode;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TakeTopicTest {
    @Test
    void a_topic_is_taken_to_a_meeting() {
        wheels().given(planned(JUNE)).when(take(MEETING), secretary("DIR")).expectEvents(taken());
        wheels().given(planned(null)).when(take(MEETING), executive()).expectEvents(taken());
    }

    @Test
    void once() {
        wheels().given(planned(JUNE), taken())
                .when(take(MEETING), secretary("DIR"))
                .expectNoEvents()
                .expectException(Refused.of("/topicId", ErrorCode.TOPIC_IS_NOT_PLANNED));
    }

    @Test
    void the_meeting_is_there_is_of_the_body_and_was_not_cancelled() {
        for (UUID meeting : new UUID[] {TOPIC, OF_OTHERS, CANCELLED}) {
            wheels().given(planned(JUNE))
                    .when(take(meeting), secretary("DIR"))
                    .expectNoEvents()
                    .expectException(Refused.of("/meetingId", ErrorCode.UNKNOWN_MEETING, meeting));
        }
    }

    @Test
    void and_it_is_not_over() {
        wheels().given(planned(JUNE))
                .when(take(HELD), secretary("DIR"))
                .expectNoEvents()
                .expectException(Refused.of("/meetingId", ErrorCode.MEETING_IS_HELD));
    }

    @Test
    void a_secretary_acts_for_own_bodies_only() {
        wheels().given(planned(JUNE))
                .when(take(MEETING), secretary("KU"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "DIR"));
    }

    @Test
    void what_the_meeting_could_not_take_is_planned_as_before() {
        wheels().given(planned(JUNE), taken()).when(giveBack()).expectEvents(returned());
        wheels().given(planned(JUNE), taken(), returned())
                .when(new MoveTopic(WHEEL, TOPIC, AUGUST, "Næste møde"), secretary("DIR"))
                .expectEvents(new TopicMoved("DIR", 2023, TOPIC, JUNE, AUGUST, "Næste møde"));
    }

    @Test
    void it_goes_back_once() {
        wheels().given(planned(JUNE), taken(), returned())
                .when(giveBack())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    private static TakeTopic take(UUID meeting) {
        return new TakeTopic(WHEEL, TOPIC, new MeetingId(meeting), Openness.OPEN);
    }

    private static ReturnTopic giveBack() {
        return new ReturnTopic(WHEEL, TOPIC, MEETING, "meeting-is-held");
    }

    private static TopicTaken taken() {
        return new TopicTaken("DIR", 2023, TOPIC, MEETING, take(MEETING).agendaItemId(), "Årshjul", Openness.OPEN);
    }

    private static TopicReturned returned() {
        return new TopicReturned("DIR", 2023, TOPIC, MEETING, "Årshjul", JUNE, "meeting-is-held");
    }
}
