package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.platform.CommandEdge;
import dk.budgetspor.command.platform.CommandEdge.Accepted;
import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.personal.PersonalName;
import dk.budgetspor.kernel.raaderum.HearingResponseId;
import dk.budgetspor.kernel.raaderum.ProposalId;
import dk.budgetspor.kernel.raaderum.RespondentKind;
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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Commands on responses to the hearing of the budget over HTTP. */
@RestController
@Tag(name = "hearing responses")
class HearingResponseEndpoints {
    private final CommandEdge commands;

    HearingResponseEndpoints(CommandEdge commands) {
        this.commands = commands;
    }

    /** Who answers is taken for a private person unless the request says not. */
    @PostMapping("/api/savings-rounds/{id}/hearing-responses")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> receive(
            @PathVariable UUID id, @RequestBody @Valid ReceiveResponseRequest body, CommandRequest request) {
        return commands.create(body.command(new RoundId(id)), request, "/api/hearing-responses");
    }

    @PostMapping("/api/hearing-responses/{id}/erase-respondent")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> eraseRespondent(
            @PathVariable UUID id, @RequestBody @Valid EraseRespondentRequest body, CommandRequest request) {
        return commands.change(new EraseHearingRespondent(new HearingResponseId(id), body.reason()), request);
    }

    record ReceiveResponseRequest(
            @NotBlank @Size(max = Limits.TITLE) @PlainText String respondent,
            @Nullable RespondentKind respondentKind,
            @NotNull LocalDate receivedOn,

            @NotBlank @Size(max = Limits.TEXT) @PlainText(lines = true)
            String text,

            @Nullable @Size(max = Limits.CODES) List<@NotNull UUID> proposalIds) {
        ReceiveHearingResponse command(RoundId roundId) {
            return new ReceiveHearingResponse(
                    new HearingResponseId(UUID.randomUUID()),
                    roundId,
                    Objects.requireNonNullElse(respondentKind, RespondentKind.PERSON),
                    new PersonalName(respondent),
                    receivedOn,
                    text,
                    Objects.requireNonNullElse(proposalIds, List.<UUID>of()).stream()
                            .map(ProposalId::new)
                            .toList());
        }

        /** Without the name, wherever the request is printed. */
        @Override
        public String toString() {
            return "ReceiveResponseRequest[receivedOn=" + receivedOn + "]";
        }
    }

    record EraseRespondentRequest(
            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}
}
