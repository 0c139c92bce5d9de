package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.platform.CommandEdge;
import dk.budgetspor.command.platform.CommandEdge.Accepted;
import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.raaderum.ProcessRule;
import dk.budgetspor.kernel.raaderum.ProposalId;
import dk.budgetspor.kernel.raaderum.RoundId;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.CommandRequest;
import dk.budgetspor.kernel.web.PlainText;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Commands on what a savings proposal says and where it stands, over HTTP. */
@RestController
@Tag(name = "savings proposals")
class ProposalEndpoints {
    private final CommandEdge commands;

    ProposalEndpoints(CommandEdge commands) {
        this.commands = commands;
    }

    @PostMapping("/api/savings-rounds/{id}/proposals")
    @AllowedTo({Role.PLANNER, Role.AREA_MANAGER})
    ResponseEntity<Accepted> submit(
            @PathVariable UUID id, @RequestBody @Valid SubmitProposalRequest body, CommandRequest request) {
        return commands.create(
                body.command(new ProposalId(request.newId()), new RoundId(id)), request, "/api/savings-proposals");
    }

    @PostMapping("/api/savings-proposals/{id}/revise")
    @AllowedTo({Role.PLANNER, Role.AREA_MANAGER})
    ResponseEntity<Accepted> revise(
            @PathVariable UUID id, @RequestBody @Valid ReviseProposalRequest body, CommandRequest request) {
        return commands.change(body.command(new ProposalId(id)), request);
    }

    @PostMapping("/api/savings-proposals/{id}/withdraw")
    @AllowedTo({Role.PLANNER, Role.AREA_MANAGER})
    ResponseEntity<Accepted> withdraw(
            @PathVariable UUID id, @RequestBody @Valid WithdrawProposalRequest body, CommandRequest request) {
        return commands.change(
                new WithdrawSavingsProposal(new ProposalId(id), body.withdrawnOn(), body.reason()), request);
    }

    @PostMapping("/api/savings-proposals/{id}/put-in-catalogue")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> putInCatalogue(
            @PathVariable UUID id, @RequestBody @Valid PutInCatalogueRequest body, CommandRequest request) {
        return commands.change(new PutProposalInCatalogue(new ProposalId(id), body.putOn()), request);
    }

    @PostMapping("/api/savings-proposals/{id}/incorporate")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> incorporate(
            @PathVariable UUID id, @RequestBody @Valid IncorporateProposalRequest body, CommandRequest request) {
        return commands.change(new IncorporateSavingsProposal(new ProposalId(id), body.incorporatedOn()), request);
    }

    @PostMapping("/api/savings-proposals/{id}/grant-exemption")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> grantExemption(
            @PathVariable UUID id, @RequestBody @Valid GrantExemptionRequest body, CommandRequest request) {
        return commands.change(new GrantProposalExemption(new ProposalId(id), body.rule(), body.reason()), request);
    }

    /** Has the adopted proposal become an item of a plan after all; if it cannot, it waits once more. */
    @PostMapping("/api/savings-proposals/{id}/retry-plan-item")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> retryPlanItem(
            @PathVariable UUID id, @RequestBody @Valid RetryPlanItemRequest body, CommandRequest request) {
        return commands.change(new RetryPlanItem(new ProposalId(id)), request);
    }

    record WithdrawProposalRequest(
            @NotNull LocalDate withdrawnOn,

            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}

    record PutInCatalogueRequest(@NotNull LocalDate putOn) {}

    record IncorporateProposalRequest(@NotNull LocalDate incorporatedOn) {}

    record GrantExemptionRequest(
            @NotNull ProcessRule rule,

            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}

    record RetryPlanItemRequest() {}
}
