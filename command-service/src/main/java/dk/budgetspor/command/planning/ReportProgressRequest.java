package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.kernel.planning.PlanItemId;
import dk.budgetspor.kernel.planning.TrafficLight;
import dk.budgetspor.kernel.web.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How an item is getting on, as sent over HTTP; the texts may be left out. */
record ReportProgressRequest(
        @NotNull LocalDate statusDate,
        @NotNull TrafficLight light,

        @Nullable @Size(max = Limits.TEXT) @PlainText(lines = true)
        String note,

        @Nullable @Size(max = Limits.TEXT) @PlainText(lines = true)
        String effect,

        @Nullable @Size(max = Limits.TEXT) @PlainText(lines = true)
        String citizenConsequences) {

    ReportPlanItemProgress command(PlanItemId planItemId) {
        return new ReportPlanItemProgress(
                planItemId,
                statusDate,
                light,
                Objects.requireNonNullElse(note, ""),
                Objects.requireNonNullElse(effect, ""),
                Objects.requireNonNullElse(citizenConsequences, ""));
    }
}
