package dk.budgetspor.command.organisation;

import dk.budgetspor.command.platform.CommandEdge;
import dk.budgetspor.command.platform.CommandEdge.Accepted;
import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.CommandRequest;
import dk.budgetspor.kernel.web.PathCodes;
import dk.budgetspor.kernel.web.PlainText;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on the seats of a body over HTTP. */
@RestController
@RequestMapping("/api/bodies/{code}")
@Tag(name = "bodies")
class SeatEndpoints {
    private final CommandEdge commands;

    SeatEndpoints(CommandEdge commands) {
        this.commands = commands;
    }

    @PostMapping("/add-seat")
    @AllowedTo({Role.ADMINISTRATOR, Role.SECRETARY})
    ResponseEntity<Accepted> add(
            @PathVariable String code, @RequestBody @Valid AddSeatRequest body, CommandRequest request) {
        UUID seatId = request.newId();
        return commands.add(
                new AddSeat(PathCodes.body(code), seatId, Objects.requireNonNullElse(body.title(), "")),
                request,
                "seatId",
                seatId);
    }

    @PostMapping("/take-seat")
    @AllowedTo({Role.ADMINISTRATOR, Role.SECRETARY})
    ResponseEntity<Accepted> take(
            @PathVariable String code, @RequestBody @Valid TakeSeatRequest body, CommandRequest request) {
        return commands.change(body.command(PathCodes.body(code)), request);
    }

    @PostMapping("/vacate-seat")
    @AllowedTo({Role.ADMINISTRATOR, Role.SECRETARY})
    ResponseEntity<Accepted> vacate(
            @PathVariable String code, @RequestBody @Valid VacateSeatRequest body, CommandRequest request) {
        return commands.change(
                new VacateSeat(PathCodes.body(code), body.seatId(), body.vacatedOn(), body.reason()), request);
    }

    @PostMapping("/abolish-seat")
    @AllowedTo({Role.ADMINISTRATOR, Role.SECRETARY})
    ResponseEntity<Accepted> abolish(
            @PathVariable String code, @RequestBody @Valid AbolishSeatRequest body, CommandRequest request) {
        return commands.change(new AbolishSeat(PathCodes.body(code), body.seatId(), body.reason()), request);
    }

    /** The title of the office is left out for an ordinary member. */
    record AddSeatRequest(
            @Nullable @Size(max = Limits.TITLE) @PlainText String title) {}

    /** Left out: the party in bodies without parties, the login of one who has none, acting where they are not. */
    record TakeSeatRequest(
            @NotNull UUID seatId,
            @NotBlank @Size(max = Limits.TITLE) @PlainText String memberName,
            @Nullable @Size(max = Limits.TITLE) @PlainText String party,

            @Nullable @Size(max = Limits.TITLE) @PlainText @Pattern(regexp = "\\S(.*\\S)?")
            String userId,

            @Nullable Boolean acting,
            @NotNull LocalDate takenOn) {
        TakeSeat command(BodyCode code) {
            return new TakeSeat(
                    code,
                    seatId,
                    memberName,
                    Objects.requireNonNullElse(party, ""),
                    userId,
                    Boolean.TRUE.equals(acting),
                    takenOn);
        }
    }

    record VacateSeatRequest(
            @NotNull UUID seatId,
            @NotNull LocalDate vacatedOn,

            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}

    record AbolishSeatRequest(
            @NotNull UUID seatId,

            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}
}
