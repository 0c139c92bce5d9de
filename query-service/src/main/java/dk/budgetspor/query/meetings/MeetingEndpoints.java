package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.meetings.view.MeetingsView;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.Versions;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Meetings over HTTP. */
@RestController
@RequestMapping("/api/meetings")
@ShowsView(MeetingsView.NAME)
@Tag(name = "meetings")
class MeetingEndpoints {
    private final MeetingQueries queries;

    MeetingEndpoints(MeetingQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    @AllowedTo(everyone = true)
    Page<Meeting> meetings(
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        return queries.meetings(
                caller, new MeetingFilter(body, from, to), false, PageRequest.of(limit, after, MeetingQueries.KEYS));
    }

    @GetMapping("/{meetingId}")
    @AllowedTo(everyone = true)
    ResponseEntity<Meeting> meeting(@PathVariable UUID meetingId, Caller caller) {
        Meeting meeting = queries.meeting(caller, meetingId);
        return Versions.tagged(meeting.version(), meeting);
    }
}
