package dk.budgetspor.command.cases;

import dk.budgetspor.command.platform.CommandEdge;
import dk.budgetspor.command.platform.CommandEdge.Accepted;
import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.kernel.cases.CaseNumber;
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
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on what a case says and what is recommended, over HTTP. */
@RestController
@RequestMapping("/api/cases/{caseNumber}")
@Tag(name = "cases")
class CaseContentEndpoints {
    private final CommandEdge commands;

    CaseContentEndpoints(CommandEdge commands) {
        this.commands = commands;
    }

    @PostMapping("/write-statement")
    @AllowedTo(Role.SECRETARY)
    ResponseEntity<Accepted> writeStatement(
            @PathVariable String caseNumber, @RequestBody @Valid WriteStatementRequest body, CommandRequest request) {
        return commands.change(new WriteCaseStatement(PathCodes.caseNumber(caseNumber), body.texts()), request);
    }

    @PostMapping("/recommend")
    @AllowedTo(Role.SECRETARY)
    ResponseEntity<Accepted> recommend(
            @PathVariable String caseNumber, @RequestBody @Valid RecommendRequest body, CommandRequest request) {
        return commands.change(body.command(PathCodes.caseNumber(caseNumber)), request);
    }

    /** The texts of the case as a whole: one that is left out is empty. */
    record WriteStatementRequest(
            @NotBlank @Size(max = Limits.TEXT) @PlainText(lines = true)
            String statement,

            @Nullable @Size(max = Limits.TEXT) @PlainText(lines = true)
            String relationToOtherPolicies,

            @Nullable @Size(max = Limits.TEXT) @PlainText(lines = true)
            String financialImpact) {
        CaseStatement texts() {
            return new CaseStatement(
                    statement,
                    Objects.requireNonNullElse(relationToOtherPolicies, ""),
                    Objects.requireNonNullElse(financialImpact, ""));
        }
    }

    /** Without a body it is made to all of the route. */
    record RecommendRequest(
            @NotBlank @Size(max = Limits.TITLE) @PlainText String recommender,
            @Nullable @ShortCode String bodyCode,

            @NotBlank @Size(max = Limits.TEXT) @PlainText(lines = true)
            String text) {
        RecommendOnCase command(CaseNumber caseNumber) {
            return new RecommendOnCase(caseNumber, recommender, bodyCode == null ? null : new BodyCode(bodyCode), text);
        }
    }
}
