package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.platform.CommandEdge;
import dk.budgetspor.command.platform.CommandEdge.Accepted;
import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.raaderum.CatalogueArrangement;
import dk.budgetspor.kernel.raaderum.RoundId;
import dk.budgetspor.kernel.raaderum.SteeringLevel;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.CommandRequest;
import dk.budgetspor.kernel.web.PlainText;
import dk.budgetspor.kernel.web.ShortCode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on who steers a savings round, and on other catalogues beside it, over HTTP. */
@RestController
@RequestMapping("/api/savings-rounds/{id}")
@Tag(name = "savings rounds")
class GovernanceEndpoints {
    private final CommandEdge commands;

    GovernanceEndpoints(CommandEdge commands) {
        this.commands = commands;
    }

    @PostMapping("/appoint-steering-group")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> appoint(
            @PathVariable UUID id, @RequestBody @Valid AppointGroupRequest body, CommandRequest request) {
        return commands.change(
                new AppointSteeringGroup(
                        new RoundId(id), new BodyCode(body.bodyCode()), body.level(), Codes.areas(body.areaCodes())),
                request);
    }

    @PostMapping("/relieve-steering-group")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> relieve(
            @PathVariable UUID id, @RequestBody @Valid RelieveGroupRequest body, CommandRequest request) {
        return commands.change(
                new RelieveSteeringGroup(new RoundId(id), new BodyCode(body.bodyCode()), body.reason()), request);
    }

    @PostMapping("/arrange-catalogue")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> arrange(
            @PathVariable UUID id, @RequestBody @Valid ArrangeCatalogueRequest body, CommandRequest request) {
        return commands.change(
                new ArrangeOtherCatalogue(
                        new RoundId(id),
                        body.title(),
                        body.arrangement(),
                        Codes.areas(body.areaCodes()),
                        Objects.requireNonNullElse(body.reason(), "")),
                request);
    }

    /** Without areas a body steers all of them. */
    record AppointGroupRequest(
            @NotNull @ShortCode String bodyCode,
            @NotNull SteeringLevel level,

            @Nullable @Size(max = Limits.CODES) List<@NotNull @ShortCode String> areaCodes) {}

    record RelieveGroupRequest(
            @NotNull @ShortCode String bodyCode,

            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}

    record ArrangeCatalogueRequest(
            @NotBlank @Size(max = Limits.TITLE) @PlainText String title,
            @NotNull CatalogueArrangement arrangement,

            @NotEmpty @Size(max = Limits.CODES) List<@NotNull @ShortCode String> areaCodes,

            @Nullable @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}
}
