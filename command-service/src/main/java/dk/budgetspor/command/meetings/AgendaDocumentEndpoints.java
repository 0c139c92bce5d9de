package dk.budgetspor.command.meetings;

import dk.budgetspor.command.platform.CommandEdge;
import dk.budgetspor.command.platform.CommandEdge.Accepted;
import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.kernel.documents.DocumentNumber;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemId;
import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.CommandRequest;
import dk.budgetspor.kernel.web.PlainText;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on the documents of items over HTTP; they are named by their number on the item, from 1. */
@RestController
@RequestMapping("/api/meetings/{id}")
@Tag(name = "agendas")
class AgendaDocumentEndpoints {
    private static final String FILING_NUMBER = "\\d{1,20}";

    private final CommandEdge commands;

    AgendaDocumentEndpoints(CommandEdge commands) {
        this.commands = commands;
    }

    /** The answer says which number the document has on its item. */
    @PostMapping("/file-attachment")
    @AllowedTo(Role.SECRETARY)
    ResponseEntity<Accepted> file(
            @PathVariable UUID id, @RequestBody @Valid FileAttachmentRequest body, CommandRequest request) {
        return commands.addNumbered(body.command(new MeetingId(id)), request);
    }

    @PostMapping("/receive-attachment")
    @AllowedTo(Role.SECRETARY)
    ResponseEntity<Accepted> receive(
            @PathVariable UUID id, @RequestBody @Valid ReceiveAttachmentRequest body, CommandRequest request) {
        return commands.change(
                new ReceiveAgendaDocument(
                        new MeetingId(id),
                        new AgendaItemId(body.agendaItemId()),
                        body.number(),
                        new DocumentNumber(body.documentNumber()),
                        body.filingNumber()),
                request);
    }

    @PostMapping("/withdraw-attachment")
    @AllowedTo(Role.SECRETARY)
    ResponseEntity<Accepted> withdraw(
            @PathVariable UUID id, @RequestBody @Valid WithdrawAttachmentRequest body, CommandRequest request) {
        return commands.change(
                new WithdrawAgendaDocument(
                        new MeetingId(id), new AgendaItemId(body.agendaItemId()), body.number(), body.reason()),
                request);
    }

    record FileAttachmentRequest(
            @NotNull UUID agendaItemId,
            @NotBlank @Size(max = Limits.TITLE) @PlainText String title,

            @Nullable @Pattern(regexp = DocumentNumber.SHAPE)
            String documentNumber,

            @Nullable @Pattern(regexp = FILING_NUMBER) String filingNumber,
            @Nullable Boolean mainDocument,
            @NotNull Openness openness,
            @Nullable Boolean toFollow) {
        FileAgendaDocument command(MeetingId meetingId) {
            return new FileAgendaDocument(
                    meetingId,
                    new AgendaItemId(agendaItemId),
                    title,
                    documentNumber == null ? null : new DocumentNumber(documentNumber),
                    filingNumber,
                    Boolean.TRUE.equals(mainDocument),
                    openness,
                    Boolean.TRUE.equals(toFollow));
        }
    }

    record ReceiveAttachmentRequest(
            @NotNull UUID agendaItemId,
            @NotNull Integer number,
            @NotNull @Pattern(regexp = DocumentNumber.SHAPE) String documentNumber,
            @Nullable @Pattern(regexp = FILING_NUMBER) String filingNumber) {}

    record WithdrawAttachmentRequest(
            @NotNull UUID agendaItemId,
            @NotNull Integer number,

            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}
}
