package dk.budgetspor.command.meetings;

import dk.budgetspor.command.platform.CommandEdge;
import dk.budgetspor.command.platform.CommandEdge.Accepted;
import dk.budgetspor.kernel.meetings.AgendaItemId;
import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.raaderum.ProposalId;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.CommandRequest;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The command on which savings proposals an item is about, over HTTP; an empty list takes back what was said. */
@RestController
@Tag(name = "agendas")
class AgendaProposalEndpoints {
    private final CommandEdge commands;

    AgendaProposalEndpoints(CommandEdge commands) {
        this.commands = commands;
    }

    @PostMapping("/api/meetings/{id}/name-proposals")
    @AllowedTo(Role.SECRETARY)
    ResponseEntity<Accepted> name(
            @PathVariable UUID id, @RequestBody @Valid NameProposalsRequest body, CommandRequest request) {
        return commands.change(body.command(new MeetingId(id)), request);
    }

    record NameProposalsRequest(
            @NotNull UUID agendaItemId,
            @NotNull @Size(max = DecisionParts.ITEMS) List<@NotNull UUID> savingsProposalIds) {
        NameProposals command(MeetingId meetingId) {
            return new NameProposals(
                    meetingId,
                    new AgendaItemId(agendaItemId),
                    savingsProposalIds.stream().map(ProposalId::new).toList());
        }
    }
}
