package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.CommandEdge;
import dk.budgetspor.command.platform.CommandEdge.Accepted;
import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.command.platform.amounts.AmountRequest;
import dk.budgetspor.kernel.documents.DocumentNumber;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.planning.Degree;
import dk.budgetspor.kernel.planning.PlanItemId;
import dk.budgetspor.kernel.planning.PlanPeriod;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.CommandRequest;
import dk.budgetspor.kernel.web.PlainText;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on what an item says, costs, weighs, follows from, and has attached, over HTTP. */
@RestController
@RequestMapping("/api/plan-items/{id}")
@Tag(name = "plan items")
class PlanItemContentEndpoints {
    private final CommandEdge commands;

    PlanItemContentEndpoints(CommandEdge commands) {
        this.commands = commands;
    }

    @PostMapping("/reword")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> reword(
            @PathVariable UUID id, @RequestBody @Valid RewordItemRequest body, CommandRequest request) {
        return commands.change(
                new RewordPlanItem(
                        new PlanItemId(id),
                        body.title(),
                        body.description(),
                        body.process(),
                        body.followUp(),
                        body.reason()),
                request);
    }

    @PostMapping("/adjust-amounts")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> adjustAmounts(
            @PathVariable UUID id, @RequestBody @Valid AdjustAmountsRequest body, CommandRequest request) {
        return commands.change(
                new AdjustPlanItemAmounts(
                        new PlanItemId(id), AmountRequest.amounts(body.amounts()), body.priceLevel(), body.reason()),
                request);
    }

    @PostMapping("/weigh")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> weigh(
            @PathVariable UUID id, @RequestBody @Valid WeighItemRequest body, CommandRequest request) {
        return commands.change(
                new WeighPlanItem(new PlanItemId(id), body.weight(), body.staffInvolvement(), body.politicalLevel()),
                request);
    }

    @PostMapping("/derive-from")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> deriveFrom(
            @PathVariable UUID id, @RequestBody @Valid DeriveItemRequest body, CommandRequest request) {
        return commands.change(new DerivePlanItem(new PlanItemId(id), new PlanItemId(body.planItemId())), request);
    }

    @PostMapping("/attach")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> attach(
            @PathVariable UUID id, @RequestBody @Valid AttachDocumentRequest body, CommandRequest request) {
        return commands.change(
                new AttachPlanItemDocument(
                        new PlanItemId(id), body.title(), new DocumentNumber(body.documentNumber()), body.openness()),
                request);
    }

    /** A text that is left out stays as it is; an empty one is cleared. */
    record RewordItemRequest(
            @Nullable @Size(max = Limits.TITLE) @PlainText String title,

            @Nullable @Size(max = Limits.TEXT) @PlainText(lines = true)
            String description,

            @Nullable @Size(max = Limits.TEXT) @PlainText(lines = true)
            String process,

            @Nullable @Size(max = Limits.TEXT) @PlainText(lines = true)
            String followUp,

            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}

    record AdjustAmountsRequest(
            @NotNull @Size(max = 4) List<@NotNull @Valid AmountRequest> amounts,

            @NotNull @Min(PlanPeriod.FIRST_YEAR) @Max(PlanPeriod.LAST_YEAR + 3)
            Integer priceLevel,

            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}

    record WeighItemRequest(
            @NotNull Degree weight,
            @NotNull Degree staffInvolvement,
            @NotNull Degree politicalLevel) {}

    record DeriveItemRequest(@NotNull UUID planItemId) {}

    record AttachDocumentRequest(
            @NotBlank @Size(max = Limits.TITLE) @PlainText String title,
            @NotNull @Pattern(regexp = DocumentNumber.SHAPE) String documentNumber,
            @NotNull Openness openness) {}
}
