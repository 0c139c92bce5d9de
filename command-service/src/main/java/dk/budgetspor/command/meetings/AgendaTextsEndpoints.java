package dk.budgetspor.command.meetings;

import dk.budgetspor.command.platform.CommandEdge;
import dk.budgetspor.command.platform.CommandEdge.Accepted;
import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.kernel.meetings.AgendaItemId;
import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.CommandRequest;
import dk.budgetspor.kernel.web.PlainText;
import dk.budgetspor.kernel.web.ShortCode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** Commands on what items say, who recommends what and who is invited, over HTTP. */
@RestController
@RequestMapping("/api/meetings/{id}")
@Tag(name = "agendas")
class AgendaTextsEndpoints {
    private final CommandEdge commands;

    AgendaTextsEndpoints(CommandEdge commands) {
        this.commands = commands;
    }

    @PostMapping("/describe-agenda-item")
    @AllowedTo(Role.SECRETARY)
    ResponseEntity<Accepted> describe(
            @PathVariable UUID id, @RequestBody @Valid DescribeAgendaItemRequest body, CommandRequest request) {
        return commands.change(
                new DescribeAgendaItem(new MeetingId(id), new AgendaItemId(body.agendaItemId()), body.texts()),
                request);
    }

    @PostMapping("/recommend")
    @AllowedTo(Role.SECRETARY)
    ResponseEntity<Accepted> recommend(
            @PathVariable UUID id, @RequestBody @Valid RecommendRequest body, CommandRequest request) {
        return commands.change(
                new RecommendOnAgendaItem(
                        new MeetingId(id), new AgendaItemId(body.agendaItemId()), body.recommender(), body.text()),
                request);
    }

    @PostMapping("/invite-guest")
    @AllowedTo(Role.SECRETARY)
    ResponseEntity<Accepted> invite(
            @PathVariable UUID id, @RequestBody @Valid InviteGuestRequest body, CommandRequest request) {
        return commands.change(
                new InviteGuest(new MeetingId(id), new AgendaItemId(body.agendaItemId()), body.guest()), request);
    }

    record DescribeAgendaItemRequest(
            @NotNull UUID agendaItemId,
            @NotNull @Size(max = Limits.CODES) List<@NotNull @ShortCode String> route,

            @NotBlank @Size(max = Limits.TEXT) @PlainText(lines = true)
            String statement,

            @Nullable @Size(max = Limits.TEXT) @PlainText(lines = true)
            String relationToOtherPolicies,

            @Nullable @Size(max = Limits.TEXT) @PlainText(lines = true)
            String financialImpact) {
        PointTexts texts() {
            return new PointTexts(
                    route.stream().map(code -> new BodyCode(code).value()).toList(),
                    statement,
                    Objects.requireNonNullElse(relationToOtherPolicies, ""),
                    Objects.requireNonNullElse(financialImpact, ""));
        }
    }

    /** The recommender, by office, may be empty. */
    record RecommendRequest(
            @NotNull UUID agendaItemId,
            @NotNull @Size(max = Limits.TITLE) @PlainText String recommender,

            @NotBlank @Size(max = Limits.TEXT) @PlainText(lines = true)
            String text) {}

    record InviteGuestRequest(
            @NotNull UUID agendaItemId,
            @NotBlank @Size(max = Limits.TITLE) @PlainText String guest) {}
}
