package dk.budgetspor.command.budget;

import dk.budgetspor.command.platform.CommandEdge;
import dk.budgetspor.command.platform.CommandEdge.Accepted;
import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.command.platform.amounts.AmountRequest;
import dk.budgetspor.kernel.budget.BudgetCorrectionId;
import dk.budgetspor.kernel.budget.CorrectionKind;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.planning.PlanPeriod;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.CommandRequest;
import dk.budgetspor.kernel.web.PlainText;
import dk.budgetspor.kernel.web.ShortCode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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

/** Commands on corrections of the budget over HTTP. */
@RestController
@RequestMapping("/api/budget-corrections")
@Tag(name = "budget corrections")
class BudgetCorrectionEndpoints {
    private final CommandEdge commands;

    BudgetCorrectionEndpoints(CommandEdge commands) {
        this.commands = commands;
    }

    @PostMapping
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> register(@RequestBody @Valid RegisterCorrectionRequest body, CommandRequest request) {
        return commands.create(
                body.command(new BudgetCorrectionId(UUID.randomUUID())), request, "/api/budget-corrections");
    }

    @PostMapping("/{id}/adjust")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> adjust(
            @PathVariable UUID id, @RequestBody @Valid AdjustCorrectionRequest body, CommandRequest request) {
        return commands.change(
                new AdjustBudgetCorrection(
                        new BudgetCorrectionId(id), AmountRequest.amounts(body.amounts()), body.reason()),
                request);
    }

    /** Without a meeting it is one that is not known here. */
    @PostMapping("/{id}/treat")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> treat(
            @PathVariable UUID id, @RequestBody @Valid TreatCorrectionRequest body, CommandRequest request) {
        return commands.change(new TreatBudgetCorrection(new BudgetCorrectionId(id), body.treatment()), request);
    }

    @PostMapping("/{id}/incorporate")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> incorporate(
            @PathVariable UUID id, @RequestBody @Valid IncorporateCorrectionRequest body, CommandRequest request) {
        return commands.change(
                new IncorporateBudgetCorrection(new BudgetCorrectionId(id), body.incorporatedOn()), request);
    }

    @PostMapping("/{id}/withdraw")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> withdraw(
            @PathVariable UUID id, @RequestBody @Valid WithdrawCorrectionRequest body, CommandRequest request) {
        return commands.change(new WithdrawBudgetCorrection(new BudgetCorrectionId(id), body.reason()), request);
    }

    record RegisterCorrectionRequest(
            @NotNull CorrectionKind kind,
            @NotBlank @Size(max = Limits.TITLE) @PlainText String title,

            @NotNull @Min(PlanPeriod.FIRST_YEAR) @Max(PlanPeriod.LAST_YEAR)
            Integer budgetYear,

            @NotNull @ShortCode String areaCode,
            @NotNull @ShortCode String bodyCode,
            @NotEmpty @Size(max = 4) List<@NotNull @Valid AmountRequest> amounts,

            @Nullable @Size(max = Limits.TEXT) @PlainText(lines = true)
            String description) {
        RegisterBudgetCorrection command(BudgetCorrectionId correctionId) {
            return new RegisterBudgetCorrection(
                    correctionId,
                    kind,
                    title,
                    new PlanPeriod(budgetYear),
                    new AreaCode(areaCode),
                    new BodyCode(bodyCode),
                    AmountRequest.amounts(amounts),
                    Objects.requireNonNullElse(description, ""));
        }
    }

    record AdjustCorrectionRequest(
            @NotEmpty @Size(max = 4) List<@NotNull @Valid AmountRequest> amounts,

            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}

    record TreatCorrectionRequest(
            @NotNull @ShortCode String bodyCode,
            @Nullable UUID meetingId,
            @NotNull LocalDate treatedOn,

            @Nullable @Size(max = Limits.REASON) @PlainText(lines = true)
            String note) {
        CommitteeTreatment treatment() {
            return new CommitteeTreatment(
                    new BodyCode(bodyCode), meetingId, treatedOn, Objects.requireNonNullElse(note, ""));
        }
    }

    record IncorporateCorrectionRequest(@NotNull LocalDate incorporatedOn) {}

    record WithdrawCorrectionRequest(
            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}
}
