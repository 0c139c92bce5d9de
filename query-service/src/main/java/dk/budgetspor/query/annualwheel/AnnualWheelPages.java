package dk.budgetspor.query.annualwheel;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.kernel.web.PathCodes;
import dk.budgetspor.query.annualwheel.AnnualWheel.Topic;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.closed.ClosedMeetings;
import dk.budgetspor.query.platform.pages.CommandApi;
import dk.budgetspor.query.platform.pages.Danish;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Forms;
import dk.budgetspor.query.platform.pages.MeetingChoices;
import dk.budgetspor.query.platform.pages.Refused;
import dk.budgetspor.query.platform.pages.Submission;
import dk.budgetspor.query.platform.pages.Submissions;
import dk.budgetspor.query.platform.pages.Words;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** The wheel of a body and year: drawn, as a list to print, and with the forms of those who keep it. */
@Controller
@RequestMapping("/udvalg/{code}/aarshjul")
@ShowsView({AnnualWheelProjection.VIEW, View.MEETINGS})
class AnnualWheelPages {
    private final AnnualWheelQueries queries;
    private final MeetingChoices meetings;
    private final ClosedMeetings closed;
    private final AnnualWheelCommands commands;
    private final Submissions submissions;
    private final Words words;
    private final Danish danish;
    private final Clock clock;

    AnnualWheelPages(
            AnnualWheelQueries queries,
            MeetingChoices meetings,
            ClosedMeetings closed,
            CommandApi api,
            Submissions submissions,
            Words words,
            Danish danish,
            Clock clock) {
        this.queries = queries;
        this.meetings = meetings;
        this.closed = closed;
        this.commands = api.commands(AnnualWheelCommands.class);
        this.submissions = submissions;
        this.words = words;
        this.danish = danish;
        this.clock = clock;
    }

    @GetMapping
    @AllowedTo(people = true)
    String ofThisYear(@PathVariable String code) {
        return "redirect:"
                + path(
                        PathCodes.body(code).value(),
                        Integer.toString(Copenhagen.today(clock).getYear()));
    }

    @GetMapping("/{year}")
    @AllowedTo(people = true)
    ModelAndView wheel(@PathVariable String code, @PathVariable String year, Caller caller) {
        return page(code, year, caller, null);
    }

    /** The calendar, for people who have a session and no token. */
    @GetMapping(path = "/{year}.ics", produces = AnnualWheelEndpoints.CALENDAR)
    @AllowedTo(people = true)
    ResponseEntity<String> calendar(@PathVariable String code, @PathVariable String year) {
        return AnnualWheelEndpoints.file(queries.wheel(PathCodes.body(code), year));
    }

    @PostMapping("/{year}")
    @AllowedTo({Role.SECRETARY, Role.EXECUTIVE})
    ModelAndView change(@PathVariable String code, @PathVariable String year, Form form, Caller caller) {
        WheelAction action = WheelAction.of(form.action());
        String body = PathCodes.body(code).value();
        Submission submission = action.submission(form);
        return submissions
                .give(submission, sent -> commands.give(body, year, action.command(), sent))
                .answer(accepted -> path(body, year), refused -> page(code, year, caller, refused));
    }

    private ModelAndView page(String code, String year, Caller caller, @Nullable Refused refused) {
        AnnualWheel wheel = queries.wheel(PathCodes.body(code), year);
        Map<String, String> topics = topics(wheel);
        Map<String, String> ahead =
                closed.mayRead(caller, wheel.bodyCode()) ? meetings.ahead(wheel.bodyCode()) : Map.of();
        Forms forms = Forms.after(refused, wheel.version());
        if (caller.has(Role.SECRETARY, Role.EXECUTIVE)) {
            Stream.of(WheelAction.values())
                    .filter(action -> action.canBeGiven(wheel, topics, ahead))
                    .forEach(action -> forms.offer(action.empty(wheel.version())));
        }
        return forms.on(new ModelAndView("annual-wheel")
                .addObject("wheel", wheel)
                .addObject("rows", WheelRow.of(wheel))
                .addObject("picture", WheelPicture.of(wheel))
                .addObject("onPage", onPage(forms))
                .addObject("topics", topics)
                .addObject("meetings", ahead)
                .addObject("openness", words.choices("openness", Openness.values()))
                .addObject("today", Copenhagen.today(clock)));
    }

    /** In the order of the actions. */
    private static List<Form> onPage(Forms forms) {
        return Stream.of(WheelAction.values())
                .map(action -> forms.form(action.handling()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What can be moved or taken out, by its identifier: what was taken onto an agenda stays as it is. */
    private Map<String, String> topics(AnnualWheel wheel) {
        Map<String, String> topics = new LinkedHashMap<>();
        Stream.concat(wheel.days().stream().flatMap(day -> day.topics().stream()), wheel.awaitingDate().stream())
                .filter(topic -> topic.meetingId() == null)
                .forEach(topic -> topics.put(topic.topicId().toString(), label(topic)));
        return topics;
    }

    private String label(Topic topic) {
        return (topic.date() == null ? "Afventer dato" : danish.date(topic.date())) + ": " + topic.title();
    }

    private static String path(String code, String year) {
        return "/udvalg/" + UriUtils.encodePathSegment(code, StandardCharsets.UTF_8) + "/aarshjul/" + year;
    }
}
