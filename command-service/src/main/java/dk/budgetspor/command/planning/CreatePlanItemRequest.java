package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.command.platform.amounts.AmountRequest;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.planning.PlanId;
import dk.budgetspor.kernel.planning.PlanItemId;
import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.TreatmentKind;
import dk.budgetspor.kernel.web.PlainText;
import dk.budgetspor.kernel.web.ShortCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item as sent over HTTP; the texts and the amounts may be left out. */
record CreatePlanItemRequest(
        @NotNull @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N}./-]{0,19}")
        String number,

        @NotBlank @Size(max = Limits.TITLE) @PlainText String title,
        @NotNull PlanItemKind kind,

        @Nullable @Size(max = Limits.TEXT) @PlainText(lines = true)
        String description,

        @Nullable @Size(max = Limits.TEXT) @PlainText(lines = true)
        String process,

        @Nullable @Size(max = Limits.TEXT) @PlainText(lines = true)
        String followUp,

        @NotNull @ShortCode String areaCode,
        @NotNull TreatmentKind treatment,
        @Nullable @Size(max = 4) List<@NotNull @Valid AmountRequest> amounts) {

    CreatePlanItem command(PlanItemId planItemId, PlanId planId) {
        return new CreatePlanItem(
                planItemId,
                planId,
                number,
                title,
                kind,
                orEmpty(description),
                orEmpty(process),
                orEmpty(followUp),
                new AreaCode(areaCode),
                treatment,
                AmountRequest.amounts(amounts));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
