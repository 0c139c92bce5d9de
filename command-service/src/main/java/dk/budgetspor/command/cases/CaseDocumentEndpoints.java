package dk.budgetspor.command.cases;

import dk.budgetspor.command.platform.CommandEdge;
import dk.budgetspor.command.platform.CommandEdge.Accepted;
import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.documents.DocumentNumber;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.CommandRequest;
import dk.budgetspor.kernel.web.PathCodes;
import dk.budgetspor.kernel.web.PlainText;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on the attachments of a case over HTTP. */
@RestController
@RequestMapping("/api/cases/{caseNumber}")
@Tag(name = "cases")
class CaseDocumentEndpoints {
    /** A number as the filing system gives it, without spaces around it. */
    private static final String FILING_NUMBER = "\\S(.*\\S)?";

    private final CommandEdge commands;

    CaseDocumentEndpoints(CommandEdge commands) {
        this.commands = commands;
    }

    /** The answer says which number the attachment has among those of the case. */
    @PostMapping("/file-attachment")
    @AllowedTo(Role.SECRETARY)
    ResponseEntity<Accepted> file(
            @PathVariable String caseNumber, @RequestBody @Valid FileAttachmentRequest body, CommandRequest request) {
        return commands.addNumbered(body.command(PathCodes.caseNumber(caseNumber)), request);
    }

    @PostMapping("/receive-attachment")
    @AllowedTo(Role.SECRETARY)
    ResponseEntity<Accepted> receive(
            @PathVariable String caseNumber,
            @RequestBody @Valid ReceiveAttachmentRequest body,
            CommandRequest request) {
        return commands.change(
                new ReceiveCaseDocument(
                        PathCodes.caseNumber(caseNumber),
                        body.number(),
                        new DocumentNumber(body.documentNumber()),
                        body.filingNumber()),
                request);
    }

    @PostMapping("/withdraw-attachment")
    @AllowedTo(Role.SECRETARY)
    ResponseEntity<Accepted> withdraw(
            @PathVariable String caseNumber,
            @RequestBody @Valid WithdrawAttachmentRequest body,
            CommandRequest request) {
        return commands.change(
                new WithdrawCaseDocument(PathCodes.caseNumber(caseNumber), body.number(), body.reason()), request);
    }

    /** The document number is left out of a document that is to follow, and of no other. */
    record FileAttachmentRequest(
            @NotBlank @Size(max = Limits.TITLE) @PlainText String title,

            @Nullable @Pattern(regexp = DocumentNumber.SHAPE)
            String documentNumber,

            @Nullable @Size(max = Limits.TITLE) @PlainText @Pattern(regexp = FILING_NUMBER)
            String filingNumber,

            @Nullable Boolean mainDocument,
            @NotNull Openness openness,
            @Nullable Boolean toFollow) {
        FileCaseDocument command(CaseNumber caseNumber) {
            return new FileCaseDocument(
                    caseNumber,
                    title,
                    documentNumber == null ? null : new DocumentNumber(documentNumber),
                    filingNumber,
                    Boolean.TRUE.equals(mainDocument),
                    openness,
                    Boolean.TRUE.equals(toFollow));
        }
    }

    /** The number is the one among the attachments. */
    record ReceiveAttachmentRequest(
            @NotNull Integer number,
            @NotNull @Pattern(regexp = DocumentNumber.SHAPE) String documentNumber,

            @Nullable @Size(max = Limits.TITLE) @PlainText @Pattern(regexp = FILING_NUMBER)
            String filingNumber) {}

    record WithdrawAttachmentRequest(
            @NotNull Integer number,

            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}
}
