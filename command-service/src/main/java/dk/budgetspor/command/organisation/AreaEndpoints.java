package dk.budgetspor.command.organisation;

import dk.budgetspor.command.platform.CommandEdge;
import dk.budgetspor.command.platform.CommandEdge.Accepted;
import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.CommandRequest;
import dk.budgetspor.kernel.web.PathCodes;
import dk.budgetspor.kernel.web.PlainText;
import dk.budgetspor.kernel.web.ShortCode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on management areas over HTTP. */
@RestController
@RequestMapping("/api/areas")
@Tag(name = "areas")
class AreaEndpoints {
    private final CommandEdge commands;

    AreaEndpoints(CommandEdge commands) {
        this.commands = commands;
    }

    @PostMapping
    @AllowedTo(Role.ADMINISTRATOR)
    ResponseEntity<Accepted> establish(@RequestBody @Valid EstablishAreaRequest body, CommandRequest request) {
        return commands.create(
                new EstablishManagementArea(
                        new AreaCode(body.code()), body.name(), body.administration(), codes(body.bodyCodes())),
                request,
                "/api/areas");
    }

    @PostMapping("/{code}/reassign")
    @AllowedTo(Role.ADMINISTRATOR)
    ResponseEntity<Accepted> reassign(
            @PathVariable String code, @RequestBody @Valid ReassignAreaRequest body, CommandRequest request) {
        return commands.change(
                new ReassignManagementArea(
                        PathCodes.area(code), body.administration(), codes(body.bodyCodes()), body.reason()),
                request);
    }

    private static List<BodyCode> codes(List<String> codes) {
        return codes.stream().map(BodyCode::new).toList();
    }

    record EstablishAreaRequest(
            @NotNull @ShortCode String code,
            @NotBlank @Size(max = Limits.TITLE) @PlainText String name,
            @NotBlank @Size(max = Limits.TITLE) @PlainText String administration,
            @NotNull @Size(max = Limits.CODES) List<@NotNull @ShortCode String> bodyCodes) {}

    record ReassignAreaRequest(
            @NotBlank @Size(max = Limits.TITLE) @PlainText String administration,
            @NotNull @Size(max = Limits.CODES) List<@NotNull @ShortCode String> bodyCodes,

            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}
}
