package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.platform.CommandEdge;
import dk.budgetspor.command.platform.CommandEdge.Accepted;
import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.raaderum.Priority;
import dk.budgetspor.kernel.raaderum.ProposalId;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.CommandRequest;
import dk.budgetspor.kernel.web.PlainText;
import dk.budgetspor.kernel.web.ShortCode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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

/** Commands on how bodies treat a savings proposal, over HTTP. */
@RestController
@RequestMapping("/api/savings-proposals/{id}")
@Tag(name = "savings proposals")
class ProposalTreatmentEndpoints {
    private final CommandEdge commands;

    ProposalTreatmentEndpoints(CommandEdge commands) {
        this.commands = commands;
    }

    @PostMapping("/treat-by-executive-board")
    @AllowedTo({Role.EXECUTIVE, Role.PLANNER})
    ResponseEntity<Accepted> treat(
            @PathVariable UUID id, @RequestBody @Valid BoardTreatmentRequest body, CommandRequest request) {
        return commands.change(
                new TreatByExecutiveBoard(
                        new ProposalId(id),
                        body.verdict(),
                        body.treatedOn(),
                        Objects.requireNonNullElse(body.note(), "")),
                request);
    }

    @PostMapping("/record-med-consultation")
    @AllowedTo({Role.PLANNER, Role.SECRETARY})
    ResponseEntity<Accepted> consult(
            @PathVariable UUID id, @RequestBody @Valid MedConsultationRequest body, CommandRequest request) {
        return commands.change(
                new RecordMedConsultation(
                        new ProposalId(id),
                        new BodyCode(body.bodyCode()),
                        body.consultedOn(),
                        Objects.requireNonNullElse(body.statement(), "")),
                request);
    }

    @PostMapping("/prioritise")
    @AllowedTo(Role.SECRETARY)
    ResponseEntity<Accepted> prioritise(
            @PathVariable UUID id, @RequestBody @Valid PrioritiseRequest body, CommandRequest request) {
        return commands.change(body.command(new ProposalId(id)), request);
    }

    /** What goes back needs a note. */
    record BoardTreatmentRequest(
            @NotNull BoardVerdict verdict,
            @NotNull LocalDate treatedOn,

            @Nullable @Size(max = Limits.TEXT) @PlainText(lines = true)
            String note) {}

    record MedConsultationRequest(
            @NotNull @ShortCode String bodyCode,
            @NotNull LocalDate consultedOn,

            @Nullable @Size(max = Limits.TEXT) @PlainText(lines = true)
            String statement) {}

    /** What is recommended, and nothing else, has a rank. */
    record PrioritiseRequest(
            @NotNull UUID meetingId,
            @NotNull LocalDate prioritisedOn,
            @NotNull Priority priority,
            @Nullable @Min(1) @Max(10_000) Integer rank,

            @Nullable @Size(max = Limits.TEXT) @PlainText(lines = true)
            String note,

            @Nullable @Size(max = Limits.TEXT) @PlainText(lines = true)
            String wantedIdea) {
        PrioritiseSavingsProposal command(ProposalId proposalId) {
            return new PrioritiseSavingsProposal(
                    proposalId,
                    new MeetingId(meetingId),
                    prioritisedOn,
                    priority,
                    rank,
                    Objects.requireNonNullElse(note, ""),
                    wantedIdea == null || wantedIdea.isBlank() ? null : wantedIdea);
        }
    }
}
