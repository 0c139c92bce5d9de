package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.command.platform.amounts.AmountRequest;
import dk.budgetspor.kernel.documents.DocumentNumber;
import dk.budgetspor.kernel.raaderum.ProposalId;
import dk.budgetspor.kernel.web.PlainText;
import dk.budgetspor.kernel.web.ShortCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A proposal written anew, whole, as sent over HTTP. */
record ReviseProposalRequest(
        @NotBlank @Size(max = Limits.TITLE) @PlainText String title,
        @NotNull @ShortCode String areaCode,
        @NotNull @ShortCode String bodyCode,
        @NotNull @Size(max = 4) List<@NotNull @Valid AmountRequest> amounts,

        @Nullable @Min(0) @Max(AmountRequest.LARGEST) Long investmentThousandDkk,

        @Nullable
        @Min(-ProposalTextRequest.MOST_FTE)
        @Max(ProposalTextRequest.MOST_FTE)
        @Digits(integer = 5, fraction = 2)
        BigDecimal staffEffectFte,

        @Nullable @Size(max = Limits.TEXT) @PlainText(lines = true)
        String description,

        @Nullable @Size(max = Limits.TEXT) @PlainText(lines = true)
        String serviceConsequences,

        @Nullable @Size(max = Limits.TEXT) @PlainText(lines = true)
        String staffConsequences,

        @Nullable @Size(max = Limits.TEXT) @PlainText(lines = true)
        String risk,

        @Nullable LocalDate startsOn,
        @Nullable @Pattern(regexp = DocumentNumber.SHAPE) String detailsDocument,
        @Nullable UUID workPackageId,
        @Nullable @Size(max = Limits.CODES) List<@NotNull UUID> ideaIds,

        @NotNull LocalDate revisedOn,

        @NotBlank @Size(max = Limits.REASON) @PlainText(lines = true)
        String reason)
        implements ProposalTextRequest {
    ReviseSavingsProposal command(ProposalId proposalId) {
        return new ReviseSavingsProposal(proposalId, text(), revisedOn, reason);
    }
}
