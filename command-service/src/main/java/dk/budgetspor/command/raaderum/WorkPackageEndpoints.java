package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.platform.CommandEdge;
import dk.budgetspor.command.platform.CommandEdge.Accepted;
import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.raaderum.RoundId;
import dk.budgetspor.kernel.raaderum.WorkPackageId;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.CommandRequest;
import dk.budgetspor.kernel.web.PlainText;
import dk.budgetspor.kernel.web.ShortCode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Commands on work packages over HTTP; who works on one stands in it by office or unit, never by name. */
@RestController
@Tag(name = "work packages")
class WorkPackageEndpoints {
    private final CommandEdge commands;

    WorkPackageEndpoints(CommandEdge commands) {
        this.commands = commands;
    }

    @PostMapping("/api/savings-rounds/{id}/work-packages")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> form(
            @PathVariable UUID id, @RequestBody @Valid FormPackageRequest body, CommandRequest request) {
        return commands.create(
                new FormWorkPackage(
                        new WorkPackageId(UUID.randomUUID()),
                        new RoundId(id),
                        body.title(),
                        new AreaCode(body.areaCode()),
                        Objects.requireNonNullElse(body.workingGroup(), List.of()),
                        Codes.body(body.steeringGroupCode())),
                request,
                "/api/work-packages");
    }

    @PostMapping("/api/work-packages/{id}/regroup")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> regroup(
            @PathVariable UUID id, @RequestBody @Valid RegroupPackageRequest body, CommandRequest request) {
        return commands.change(
                new RegroupWorkPackage(
                        new WorkPackageId(id),
                        body.workingGroup(),
                        Codes.body(body.steeringGroupCode()),
                        body.reason()),
                request);
    }

    record FormPackageRequest(
            @NotBlank @Size(max = Limits.TITLE) @PlainText String title,
            @NotNull @ShortCode String areaCode,

            @Nullable @Size(max = Limits.CODES)
            List<@NotBlank @Size(max = Limits.TITLE) @PlainText String> workingGroup,

            @Nullable @ShortCode String steeringGroupCode) {}

    /** Both as they are from now on: a steering group that is left out is none. */
    record RegroupPackageRequest(
            @NotNull @Size(max = Limits.CODES) List<@NotBlank @Size(max = Limits.TITLE) @PlainText String> workingGroup,

            @Nullable @ShortCode String steeringGroupCode,

            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}
}
