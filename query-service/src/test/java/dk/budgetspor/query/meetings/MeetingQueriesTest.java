package dk.budgetspor.query.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.kernel.meetings.MeetingCancelled;
import dk.budgetspor.kernel.meetings.MeetingContinued;
import dk.budgetspor.kernel.meetings.MeetingHeld;
import dk.budgetspor.kernel.meetings.MeetingRescheduled;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.Pages;
import dk.budgetspor.query.platform.meetings.MeetingState;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The list of meetings. */
class MeetingQueriesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 20);
    private static final MeetingFilter ALL = new MeetingFilter(null, null, null);

    private final Room room = new Room();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void meetingsStandByDateAndAreReadAPageAtATime() {
        // several on one day, at one time
        List<TellsMeetings> told = IntStream.range(0, 7)
                .mapToObj(at ->
                        TellsMeetings.at(room.told, "DIR", DAY.plusDays(at % 3)).publish())
                .toList();

        List<Meeting> forward =
                Pages.all(2, MeetingQueries.KEYS, page -> room.meetings.meetings(Caller.ANONYMOUS, ALL, false, page));
        List<Meeting> backward =
                Pages.all(2, MeetingQueries.KEYS, page -> room.meetings.meetings(Caller.ANONYMOUS, ALL, true, page));

        assertThat(forward)
                .hasSize(told.size())
                .isSortedAccordingTo((a, b) -> a.date().compareTo(b.date()));
        assertThat(backward)
                .hasSize(told.size())
                .isSortedAccordingTo((a, b) -> b.date().compareTo(a.date()));
        assertThat(forward).containsExactlyInAnyOrderElementsOf(backward).doesNotHaveDuplicates();
    }

    @Test
    void eachFilterLeavesOutWhatItShould() {
        TellsMeetings.at(room.told, "DIR", DAY).publish();
        TellsMeetings.at(room.told, "ØK", DAY.plusDays(1)).publish();
        TellsMeetings.at(room.told, "ØK", DAY.plusDays(2)).publish();

        assertThat(list(Caller.ANONYMOUS, "øk", null, null)).hasSize(2);
        assertThat(list(Caller.ANONYMOUS, null, DAY.plusDays(1), DAY.plusDays(1)))
                .hasSize(1);
        assertThat(list(Caller.ANONYMOUS, "DIR", DAY.plusDays(1), null)).isEmpty();
    }

    @Test
    void aDraftIsInTheListOnlyForThoseWhoReadItInFull() {
        TellsMeetings.at(room.told, "DIR", DAY);

        assertThat(list(Room.SECRETARY, null, null, null)).hasSize(1);
        assertThat(list(Room.PLANNER, null, null, null)).hasSize(1);
        assertThat(list(Caller.ANONYMOUS, null, null, null)).isEmpty();
        assertThat(list(Room.HEAD, null, null, null)).isEmpty();
        assertThat(list(Room.OTHER_SECRETARY, null, null, null)).isEmpty();
    }

    @Test
    void whatHappensToAMeetingIsTold() {
        TellsMeetings at = TellsMeetings.at(room.told, "DIR", DAY);
        room.told.tell(new MeetingRescheduled(
                at.meeting(), DAY, DAY.plusDays(1), LocalTime.of(10, 15), null, "Rådhuset", "Sygdom"));
        at.publish().open();
        room.told.tell(
                new MeetingContinued(at.meeting(), DAY.plusDays(2), LocalTime.of(8, 0), null, "", "Ikke færdig"));
        assertThat(room.meetings.meeting(Room.PLANNER, at.meeting()).state()).isEqualTo(MeetingState.OPENED);
        room.told.tell(new MeetingHeld(at.meeting(), LocalTime.of(9, 5)));

        Meeting meeting = room.meetings.meeting(Caller.ANONYMOUS, at.meeting());

        assertThat(meeting.date()).isEqualTo(DAY.plusDays(1));
        assertThat(meeting.start()).isEqualTo("10:15");
        assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
        assertThat(meeting.endedAt()).isEqualTo("09:05");
        assertThat(meeting.continuations())
                .containsExactly(
                        new Meeting.Continuation(DAY.plusDays(2), LocalTime.of(8, 0), null, "", "Ikke færdig"));
    }

    @Test
    void aCancelledMeetingSaysWhyWhereItWasPublished() {
        TellsMeetings published = TellsMeetings.at(room.told, "DIR", DAY).publish();
        TellsMeetings draft = TellsMeetings.at(room.told, "DIR", DAY);
        room.told
                .tell(new MeetingCancelled(published.meeting(), "For få punkter"))
                .tell(new MeetingCancelled(draft.meeting(), "Aldrig offentligt"));

        assertThat(list(Caller.ANONYMOUS, null, null, null))
                .extracting(Meeting::cancelledReason)
                .containsExactly("For få punkter");
    }

    @Test
    void theOpenEditionHasNoVersionAndNoPosition() {
        TellsMeetings at = TellsMeetings.at(room.told, "DIR", DAY).publish();

        JsonNode open = room.told.json().valueToTree(room.meetings.meeting(Caller.ANONYMOUS, at.meeting()));
        JsonNode full = room.told.json().valueToTree(room.meetings.meeting(Room.SECRETARY, at.meeting()));

        assertThat(open.propertyNames()).doesNotContain("version", "toldAt", "published");
        assertThat(full.path("version").asLong()).isEqualTo(1);
    }

    @Test
    void aForgedCursorIsRefused() {
        TellsMeetings.at(room.told, "DIR", DAY).publish();
        PageRequest forged = new PageRequest(1, List.of("2024-03-20", "kl. 9", "nobody"));

        Assertions.assertThatThrownBy(() -> room.meetings.meetings(Caller.ANONYMOUS, ALL, false, forged))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.INVALID_CURSOR));
    }

    private List<Meeting> list(Caller caller, @Nullable String body, @Nullable LocalDate from, @Nullable LocalDate to) {
        return room.meetings
                .meetings(caller, new MeetingFilter(body, from, to), false, new PageRequest(50, List.of()))
                .items();
    }
}
