package dk.budgetspor.command.organisation;

import dk.budgetspor.command.platform.CommandEdge;
import dk.budgetspor.command.platform.CommandEdge.Accepted;
import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.organisation.BodyKind;
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
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on bodies over HTTP. */
@RestController
@RequestMapping("/api/bodies")
@Tag(name = "bodies")
class BodyEndpoints {
    private final CommandEdge commands;

    BodyEndpoints(CommandEdge commands) {
        this.commands = commands;
    }

    @PostMapping
    @AllowedTo(Role.ADMINISTRATOR)
    ResponseEntity<Accepted> establish(@RequestBody @Valid EstablishBodyRequest body, CommandRequest request) {
        return commands.create(
                new EstablishBody(new BodyCode(body.code()), body.name(), body.kind()), request, "/api/bodies");
    }

    @PostMapping("/{code}/rename")
    @AllowedTo(Role.ADMINISTRATOR)
    ResponseEntity<Accepted> rename(
            @PathVariable String code, @RequestBody @Valid RenameBodyRequest body, CommandRequest request) {
        return commands.change(new RenameBody(PathCodes.body(code), body.name(), body.reason()), request);
    }

    @PostMapping("/{code}/dissolve")
    @AllowedTo(Role.ADMINISTRATOR)
    ResponseEntity<Accepted> dissolve(
            @PathVariable String code, @RequestBody @Valid DissolveBodyRequest body, CommandRequest request) {
        return commands.change(new DissolveBody(PathCodes.body(code), body.reason()), request);
    }

    record EstablishBodyRequest(
            @NotNull @ShortCode String code,
            @NotBlank @Size(max = Limits.TITLE) @PlainText String name,
            @NotNull BodyKind kind) {}

    record RenameBodyRequest(
            @NotBlank @Size(max = Limits.TITLE) @PlainText String name,

            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}

    record DissolveBodyRequest(
            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}
}
