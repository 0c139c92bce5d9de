package dk.budgetspor.command.budget;

import dk.budgetspor.command.platform.CommandEdge;
import dk.budgetspor.command.platform.CommandEdge.Accepted;
import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.command.platform.amounts.AmountRequest;
import dk.budgetspor.kernel.budget.BudgetFollowUpId;
import dk.budgetspor.kernel.documents.DocumentNumber;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.CommandRequest;
import dk.budgetspor.kernel.web.PlainText;
import dk.budgetspor.kernel.web.ShortCode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on follow-ups of the budget over HTTP; a month is written as {@code 2023-05}. */
@RestController
@RequestMapping("/api/budget-follow-ups")
@Tag(name = "budget follow-ups")
class BudgetFollowUpEndpoints {
    /** A month of the years that budgets have. */
    static final String MONTH = "(20\\d{2}|2100)-(0[1-9]|1[0-2])";

    private final CommandEdge commands;

    BudgetFollowUpEndpoints(CommandEdge commands) {
        this.commands = commands;
    }

    @PostMapping
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> open(@RequestBody @Valid OpenFollowUpRequest body, CommandRequest request) {
        return commands.create(body.command(), request, "/api/budget-follow-ups");
    }

    @PostMapping("/{month}/give-overview")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> giveOverview(
            @PathVariable String month, @RequestBody @Valid OverviewRequest body, CommandRequest request) {
        return commands.change(new GiveBudgetOverview(followUp(month), body.overview()), request);
    }

    @PostMapping("/{month}/file")
    @AllowedTo(Role.PLANNER)
    ResponseEntity<Accepted> file(
            @PathVariable String month, @RequestBody @Valid FileFollowUpRequest body, CommandRequest request) {
        return commands.change(
                new FileBudgetFollowUp(
                        followUp(month),
                        body.filedOn(),
                        body.documentNumber() == null ? null : new DocumentNumber(body.documentNumber())),
                request);
    }

    /** The follow-up of an address; a month of the wrong shape leads to nothing. */
    private static BudgetFollowUpId followUp(String month) {
        if (!month.matches(MONTH)) {
            throw Refusal.because(ErrorCode.NOT_FOUND);
        }
        return new BudgetFollowUpId(YearMonth.parse(month));
    }

    record OpenFollowUpRequest(
            @NotNull @Pattern(regexp = MONTH) String month,
            @NotBlank @Size(max = Limits.TITLE) @PlainText String title,

            @Nullable @Size(max = Limits.CODES) List<@NotNull @Valid OverviewRequest> overviews) {
        OpenBudgetFollowUp command() {
            return new OpenBudgetFollowUp(
                    followUp(month),
                    title,
                    overviews == null
                            ? List.of()
                            : overviews.stream().map(OverviewRequest::overview).toList());
        }
    }

    /** The text may be empty; a deviation that is left out is not known. */
    record OverviewRequest(
            @NotNull @ShortCode String bodyCode,

            @NotNull @Size(max = Limits.TEXT) @PlainText(lines = true)
            String text,

            @Nullable @Min(-AmountRequest.LARGEST) @Max(AmountRequest.LARGEST)
            Long deviationThousandDkk) {
        Overview overview() {
            return new Overview(new BodyCode(bodyCode), deviationThousandDkk, text);
        }
    }

    record FileFollowUpRequest(
            @NotNull LocalDate filedOn,

            @Nullable @Pattern(regexp = DocumentNumber.SHAPE)
            String documentNumber) {}
}
