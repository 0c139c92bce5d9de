package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.platform.CommandEdge;
import dk.budgetspor.command.platform.CommandEdge.Accepted;
import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.raaderum.IdeaId;
import dk.budgetspor.kernel.raaderum.IdeaOrigin;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Commands on ideas how to save over HTTP. */
@RestController
@Tag(name = "savings ideas")
class SavingsIdeaEndpoints {
    private final CommandEdge commands;

    SavingsIdeaEndpoints(CommandEdge commands) {
        this.commands = commands;
    }

    /** Everybody who works with the budget may have one. */
    @PostMapping("/api/savings-rounds/{id}/ideas")
    @AllowedTo({Role.PLANNER, Role.AREA_MANAGER, Role.SECRETARY, Role.MEMBER, Role.EXECUTIVE, Role.ADMINISTRATOR})
    ResponseEntity<Accepted> register(
            @PathVariable UUID id, @RequestBody @Valid RegisterIdeaRequest body, CommandRequest request) {
        return commands.create(
                new RegisterSavingsIdea(
                        new IdeaId(UUID.randomUUID()),
                        new RoundId(id),
                        body.text(),
                        body.origin(),
                        null,
                        null,
                        Codes.area(body.areaCode())),
                request,
                "/api/savings-ideas");
    }

    /** An idea that was set aside is pursued again. */
    @PostMapping("/api/savings-ideas/{id}/sort")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> sort(
            @PathVariable UUID id, @RequestBody @Valid SortIdeaRequest body, CommandRequest request) {
        return commands.change(
                new SortSavingsIdea(
                        new IdeaId(id),
                        new AreaCode(body.areaCode()),
                        body.workPackageId() == null ? null : new WorkPackageId(body.workPackageId())),
                request);
    }

    @PostMapping("/api/savings-ideas/{id}/merge")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> merge(
            @PathVariable UUID id, @RequestBody @Valid MergeIdeaRequest body, CommandRequest request) {
        return commands.change(new MergeSavingsIdea(new IdeaId(id), new IdeaId(body.intoIdeaId())), request);
    }

    @PostMapping("/api/savings-ideas/{id}/set-aside")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> setAside(
            @PathVariable UUID id, @RequestBody @Valid SetIdeaAsideRequest body, CommandRequest request) {
        return commands.change(new SetSavingsIdeaAside(new IdeaId(id), body.reason()), request);
    }

    record RegisterIdeaRequest(
            @NotBlank @Size(max = Limits.TEXT) @PlainText(lines = true)
            String text,

            @NotNull IdeaOrigin origin,
            @Nullable @ShortCode String areaCode) {}

    record SortIdeaRequest(
            @NotNull @ShortCode String areaCode, @Nullable UUID workPackageId) {}

    record MergeIdeaRequest(@NotNull UUID intoIdeaId) {}

    record SetIdeaAsideRequest(
            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}
}
