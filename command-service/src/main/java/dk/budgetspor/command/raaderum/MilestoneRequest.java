package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.kernel.raaderum.MilestoneKind;
import dk.budgetspor.kernel.web.PlainText;
import dk.budgetspor.kernel.web.ShortCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A milestone as sent over HTTP: a day has no last one, without a first it awaits one, without areas it is about all. */
record MilestoneRequest(
        @NotNull MilestoneKind kind,
        @NotBlank @Size(max = Limits.TITLE) @PlainText String title,
        @Nullable LocalDate from,
        @Nullable LocalDate to,

        @Nullable @Size(max = Limits.CODES) List<@NotNull @ShortCode String> areaCodes,

        @Nullable @Size(max = Limits.TITLE) @PlainText String place) {
    NewMilestone milestone(UUID milestoneId) {
        return new NewMilestone(
                milestoneId,
                kind,
                title,
                new MilestoneDays(from, to),
                Codes.areas(areaCodes),
                Objects.requireNonNullElse(place, ""));
    }
}
