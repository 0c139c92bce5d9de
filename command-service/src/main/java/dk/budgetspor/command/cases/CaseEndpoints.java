package dk.budgetspor.command.cases;

import dk.budgetspor.command.platform.CommandEdge;
import dk.budgetspor.command.platform.CommandEdge.Accepted;
import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.cases.KleCode;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.CommandRequest;
import dk.budgetspor.kernel.web.PathCodes;
import dk.budgetspor.kernel.web.PlainText;
import dk.budgetspor.kernel.web.ShortCode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on cases, their routes and who may see them, over HTTP. */
@RestController
@RequestMapping("/api/cases")
@Tag(name = "cases")
class CaseEndpoints {
    private final CommandEdge commands;

    CaseEndpoints(CommandEdge commands) {
        this.commands = commands;
    }

    @PostMapping
    @AllowedTo(Role.SECRETARY)
    ResponseEntity<Accepted> open(@RequestBody @Valid OpenCaseRequest body, CommandRequest request) {
        return commands.create(body.command(), request, "/api/cases");
    }

    @PostMapping("/{caseNumber}/refer")
    @AllowedTo(Role.SECRETARY)
    ResponseEntity<Accepted> refer(
            @PathVariable String caseNumber, @RequestBody @Valid ReferCaseRequest body, CommandRequest request) {
        return commands.change(
                new ReferCase(PathCodes.caseNumber(caseNumber), new BodyCode(body.bodyCode()), body.reason()), request);
    }

    @PostMapping("/{caseNumber}/change-openness")
    @AllowedTo(Role.SECRETARY)
    ResponseEntity<Accepted> changeOpenness(
            @PathVariable String caseNumber, @RequestBody @Valid ChangeOpennessRequest body, CommandRequest request) {
        return commands.change(
                new ChangeCaseOpenness(PathCodes.caseNumber(caseNumber), body.openness(), body.reason()), request);
    }

    @PostMapping("/{caseNumber}/close")
    @AllowedTo(Role.SECRETARY)
    ResponseEntity<Accepted> close(
            @PathVariable String caseNumber, @RequestBody @Valid CaseReasonRequest body, CommandRequest request) {
        return commands.change(new CloseCase(PathCodes.caseNumber(caseNumber), body.reason()), request);
    }

    @PostMapping("/{caseNumber}/reopen")
    @AllowedTo(Role.SECRETARY)
    ResponseEntity<Accepted> reopen(
            @PathVariable String caseNumber, @RequestBody @Valid CaseReasonRequest body, CommandRequest request) {
        return commands.change(new ReopenCase(PathCodes.caseNumber(caseNumber), body.reason()), request);
    }

    record OpenCaseRequest(
            @NotNull @Pattern(regexp = CaseNumber.SHAPE) String caseNumber,
            @Nullable @Pattern(regexp = KleCode.SHAPE) String kleCode,
            @NotBlank @Size(max = Limits.TITLE) @PlainText String title,
            @NotNull Openness openness,
            @NotNull @Size(max = Limits.CODES) List<@NotNull @ShortCode String> route) {
        OpenCase command() {
            return new OpenCase(
                    new CaseNumber(caseNumber),
                    kleCode == null ? null : new KleCode(kleCode),
                    title,
                    openness,
                    route.stream().map(BodyCode::new).toList());
        }
    }

    record ReferCaseRequest(
            @NotNull @ShortCode String bodyCode,

            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}

    record ChangeOpennessRequest(
            @NotNull Openness openness,

            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}

    record CaseReasonRequest(
            @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
            String reason) {}
}
