package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.meetings.MeetingState;
import dk.budgetspor.query.platform.pages.Danish;
import dk.budgetspor.query.platform.pages.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The meetings of a body that an item can be put off to: those that have not begun, from the day of the meeting on. */
@Component
class OtherMeetings {
    private static final Set<MeetingState> AHEAD = Set.of(MeetingState.DRAFT, MeetingState.PUBLISHED);

    private final MeetingQueries queries;
    private final Words words;
    private final Danish danish;

    OtherMeetings(MeetingQueries queries, Words words, Danish danish) {
        this.queries = queries;
        this.words = words;
        this.danish = danish;
    }

    /** By identifier, the first first; no more than fit on a page. */
    Map<String, String> of(Caller caller, Meeting meeting) {
        Map<String, String> others = new LinkedHashMap<>();
        MeetingFilter filter = new MeetingFilter(meeting.bodyCode(), meeting.date(), null);
        PageRequest page = new PageRequest(PageRequest.HIGHEST_LIMIT, List.of());
        queries.meetings(caller, filter, false, page).items().stream()
                .filter(other -> !other.meetingId().equals(meeting.meetingId()) && AHEAD.contains(other.state()))
                .forEach(other -> others.put(
                        other.meetingId().toString(),
                        danish.date(other.date()) + " kl. " + danish.clock(other.start()) + ", "
                                + words.text("meeting." + other.kind(), "")));
        return others;
    }
}
