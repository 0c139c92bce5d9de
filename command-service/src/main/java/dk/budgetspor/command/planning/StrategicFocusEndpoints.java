package dk.budgetspor.command.planning;

import dk.budgetspor.command.planning.PlanItemEndpoints.ReasonRequest;
import dk.budgetspor.command.platform.CommandEdge;
import dk.budgetspor.command.platform.CommandEdge.Accepted;
import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.planning.PlanItemId;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.CommandRequest;
import dk.budgetspor.kernel.web.PlainText;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on the strategic overlay over HTTP. */
@RestController
@RequestMapping("/api/plan-items/{id}")
@Tag(name = "strategic focus")
class StrategicFocusEndpoints {
    private final CommandEdge commands;

    StrategicFocusEndpoints(CommandEdge commands) {
        this.commands = commands;
    }

    @PostMapping("/give-strategic-focus")
    @AllowedTo({Role.PLANNER, Role.EXECUTIVE})
    ResponseEntity<Accepted> give(
            @PathVariable UUID id, @RequestBody @Valid GiveFocusRequest body, CommandRequest request) {
        return commands.change(new GiveStrategicFocus(new PlanItemId(id), body.focus()), request);
    }

    @PostMapping("/lift-strategic-focus")
    @AllowedTo({Role.PLANNER, Role.EXECUTIVE})
    ResponseEntity<Accepted> lift(
            @PathVariable UUID id, @RequestBody @Valid ReasonRequest body, CommandRequest request) {
        return commands.change(new LiftStrategicFocus(new PlanItemId(id), body.reason()), request);
    }

    @PostMapping("/plan-presentation")
    @AllowedTo({Role.PLANNER, Role.EXECUTIVE})
    ResponseEntity<Accepted> planPresentation(
            @PathVariable UUID id, @RequestBody @Valid PlanPresentationRequest body, CommandRequest request) {
        return commands.change(
                new PlanPresentation(new PlanItemId(id), body.presentationOn(), body.presenter()), request);
    }

    @PostMapping("/plan-kick-off")
    @AllowedTo({Role.PLANNER, Role.EXECUTIVE})
    ResponseEntity<Accepted> planKickOff(
            @PathVariable UUID id, @RequestBody @Valid PlanKickOffRequest body, CommandRequest request) {
        return commands.change(
                new PlanKickOffMeeting(
                        new PlanItemId(id), body.kickOffOn(), Objects.requireNonNullElse(body.participants(), "")),
                request);
    }

    /** Goals are those of the United Nations by number; a list that is left out is empty. */
    record GiveFocusRequest(
            @NotBlank @Size(max = Limits.TEXT) @PlainText(lines = true)
            String rationale,

            @Nullable @Size(max = Limits.CODES) List<@NotNull @Min(1) @Max(17) Integer> sustainableDevelopmentGoals,

            @Nullable @Size(max = Limits.CODES) List<@NotBlank @Size(max = Limits.TITLE) @PlainText String> strengths,

            @Nullable @Size(max = Limits.CODES) List<@NotBlank @Size(max = Limits.TITLE) @PlainText String> policies,

            @Nullable @Size(max = Limits.CODES)
            List<@NotBlank @Size(max = Limits.TITLE) @PlainText String> partnerships) {
        StrategicFocus focus() {
            return new StrategicFocus(
                    rationale,
                    orEmpty(sustainableDevelopmentGoals),
                    orEmpty(strengths),
                    orEmpty(policies),
                    orEmpty(partnerships));
        }

        private static <T> List<T> orEmpty(@Nullable List<T> list) {
            return list == null ? List.of() : list;
        }
    }

    record PlanPresentationRequest(
            @NotNull LocalDate presentationOn,
            @NotBlank @Size(max = Limits.TITLE) @PlainText String presenter) {}

    record PlanKickOffRequest(
            @NotNull LocalDate kickOffOn,

            @Nullable @Size(max = Limits.REASON) @PlainText(lines = true)
            String participants) {}
}
