package dk.budgetspor.command.calendar;

import dk.budgetspor.command.platform.CommandEdge;
import dk.budgetspor.command.platform.CommandEdge.Accepted;
import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.kernel.calendar.WheelId;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.CommandRequest;
import dk.budgetspor.kernel.web.PathCodes;
import dk.budgetspor.kernel.web.PlainText;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on the days and breaks of an annual wheel over HTTP. */
@RestController
@RequestMapping("/api/bodies/{code}/annual-wheel/{year}")
@Tag(name = "annual wheels")
class WheelEndpoints {
    private final CommandEdge commands;

    WheelEndpoints(CommandEdge commands) {
        this.commands = commands;
    }

    /** The wheel of an address; one of the wrong shape leads to nothing. */
    static WheelId wheel(String code, String year) {
        try {
            return new WheelId(PathCodes.body(code), Integer.parseInt(year));
        } catch (IllegalArgumentException wrongShape) {
            throw Refusal.because(ErrorCode.NOT_FOUND);
        }
    }

    @PostMapping("/add-date")
    @AllowedTo({Role.SECRETARY, Role.EXECUTIVE})
    ResponseEntity<Accepted> addDate(
            @PathVariable String code,
            @PathVariable String year,
            @RequestBody @Valid DateRequest body,
            CommandRequest request) {
        return commands.change(new SetWheelDate(wheel(code, year), body.date()), request);
    }

    @PostMapping("/drop-date")
    @AllowedTo({Role.SECRETARY, Role.EXECUTIVE})
    ResponseEntity<Accepted> dropDate(
            @PathVariable String code,
            @PathVariable String year,
            @RequestBody @Valid DropDateRequest body,
            CommandRequest request) {
        return commands.change(new DropWheelDate(wheel(code, year), body.date(), body.reason()), request);
    }

    @PostMapping("/add-break")
    @AllowedTo({Role.SECRETARY, Role.EXECUTIVE})
    ResponseEntity<Accepted> addBreak(
            @PathVariable String code,
            @PathVariable String year,
            @RequestBody @Valid BreakRequest body,
            CommandRequest request) {
        return commands.change(new SetWheelBreak(wheel(code, year), body.from(), body.to(), body.title()), request);
    }

    @PostMapping("/drop-break")
    @AllowedTo({Role.SECRETARY, Role.EXECUTIVE})
    ResponseEntity<Accepted> dropBreak(
            @PathVariable String code,
            @PathVariable String year,
            @RequestBody @Valid DropBreakRequest body,
            CommandRequest request) {
        return commands.change(new DropWheelBreak(wheel(code, year), body.from(), body.reason()), request);
    }

    record DateRequest(@NotNull LocalDate date) {}

    record DropDateRequest(
            @NotNull LocalDate date,

            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}

    record BreakRequest(
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotBlank @Size(max = Limits.TITLE) @PlainText String title) {}

    record DropBreakRequest(
            @NotNull LocalDate from,

            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}
}
