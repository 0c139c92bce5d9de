package dk.budgetspor.query.organisation;

import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.kernel.web.PathCodes;
import dk.budgetspor.query.organisation.OrganisationQueries.Body;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.pages.Accepted;
import dk.budgetspor.query.platform.pages.CommandApi;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Forms;
import dk.budgetspor.query.platform.pages.Refused;
import dk.budgetspor.query.platform.pages.Submission;
import dk.budgetspor.query.platform.pages.Submissions;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** One body with its members and vacant seats, and the forms for what happens to its seats. */
@Controller
@RequestMapping("/udvalg/{code}")
@ShowsView(OrganisationProjection.VIEW)
class BodyPages {
    private static final String ADD = "tilfoej-plads";
    private static final String TAKE = "besaet-plads";
    private static final String VACATE = "fratraed-plads";
    private static final String ABOLISH = "nedlaeg-plads";

    private final SeatQueries queries;
    private final SeatCommands commands;
    private final Submissions submissions;
    private final Clock clock;

    BodyPages(SeatQueries queries, CommandApi api, Submissions submissions, Clock clock) {
        this.queries = queries;
        this.commands = api.commands(SeatCommands.class);
        this.submissions = submissions;
        this.clock = clock;
    }

    @GetMapping
    @AllowedTo(everyone = true)
    ModelAndView body(@PathVariable String code, Caller caller) {
        return page(caller, code, null);
    }

    @PostMapping(params = "handling=" + ADD)
    @AllowedTo({Role.ADMINISTRATOR, Role.SECRETARY})
    ModelAndView add(@PathVariable String code, Form form, Caller caller) {
        return give(caller, code, Submission.of(form).wholeTexts("title"), commands::add);
    }

    @PostMapping(params = "handling=" + TAKE)
    @AllowedTo({Role.ADMINISTRATOR, Role.SECRETARY})
    ModelAndView take(@PathVariable String code, Form form, Caller caller) {
        Submission submission = Submission.of(form)
                .texts("seatId", "memberName", "userId", "takenOn")
                .wholeTexts("party")
                .boxes("acting");
        return give(caller, code, submission, commands::take);
    }

    @PostMapping(params = "handling=" + VACATE)
    @AllowedTo({Role.ADMINISTRATOR, Role.SECRETARY})
    ModelAndView vacate(@PathVariable String code, Form form, Caller caller) {
        return give(caller, code, Submission.of(form).texts("seatId", "vacatedOn", "reason"), commands::vacate);
    }

    @PostMapping(params = "handling=" + ABOLISH)
    @AllowedTo({Role.ADMINISTRATOR, Role.SECRETARY})
    ModelAndView abolish(@PathVariable String code, Form form, Caller caller) {
        return give(caller, code, Submission.of(form).texts("seatId", "reason"), commands::abolish);
    }

    private ModelAndView give(
            Caller caller, String code, Submission submission, BiFunction<String, Submission, Accepted> command) {
        String body = PathCodes.body(code).value();
        return submissions
                .give(submission, sent -> command.apply(body, sent))
                .answer(
                        accepted -> "/udvalg/" + UriUtils.encodePathSegment(body, StandardCharsets.UTF_8),
                        refused -> page(caller, body, refused));
    }

    private ModelAndView page(Caller caller, String code, @Nullable Refused refused) {
        Body body = queries.body(PathCodes.body(code).value());
        List<Seat> seats = queries.seats(caller, body);
        Map<String, String> vacant = choices(seats, Seat::vacant);
        Map<String, String> taken = choices(seats, seat -> !seat.vacant());
        Forms forms = Forms.after(refused, body.version());
        if (maySeat(caller, body)) {
            offer(forms, body, !vacant.isEmpty(), !taken.isEmpty());
        }
        return forms.on(new ModelAndView("body")
                .addObject("body", body)
                .addObject("seats", seats)
                .addObject("vacant", vacant)
                .addObject("taken", taken)
                .addObject("all", choices(seats, seat -> true))
                .addObject(
                        "onPage",
                        Stream.of(ADD, TAKE, VACATE, ABOLISH)
                                .map(forms::form)
                                .flatMap(Optional::stream)
                                .toList()));
    }

    private void offer(Forms forms, Body body, boolean someVacant, boolean someTaken) {
        String today = Copenhagen.today(clock).toString();
        forms.offer(Form.empty(ADD, body.version()));
        if (someVacant) {
            forms.offer(Form.empty(TAKE, body.version()).with("takenOn", today));
        }
        if (someTaken) {
            forms.offer(Form.empty(VACATE, body.version()).with("vacatedOn", today));
        }
        if (someVacant || someTaken) {
            forms.offer(Form.empty(ABOLISH, body.version()));
        }
    }

    private static boolean maySeat(Caller caller, Body body) {
        return !body.dissolved()
                && (caller.has(Role.ADMINISTRATOR)
                        || caller.has(Role.SECRETARY)
                                && (caller.bodies().contains(Caller.ALL)
                                        || caller.bodies().contains(body.code())));
    }

    /** What a seat is called: where it is, its office, and who has it. */
    private static Map<String, String> choices(List<Seat> seats, Predicate<Seat> which) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (int i = 0; i < seats.size(); i++) {
            Seat seat = seats.get(i);
            if (which.test(seat)) {
                String office = seat.title().isEmpty() ? "" : " " + seat.title();
                String member = seat.vacant() ? "vakant" : String.valueOf(seat.memberName());
                choices.put(seat.seatId().toString(), (i + 1) + "." + office + " (" + member + ")");
            }
        }
        return choices;
    }
}
