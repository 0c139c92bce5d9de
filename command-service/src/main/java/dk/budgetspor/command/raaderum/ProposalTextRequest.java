package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.platform.amounts.AmountRequest;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a proposal says as sent over HTTP, whole; a text that is left out is empty, a number zero, a list has nothing. */
interface ProposalTextRequest {
    /** The largest staff effect that is taken, in full-time employees. */
    long MOST_FTE = 10_000;

    String title();

    String areaCode();

    String bodyCode();

    List<AmountRequest> amounts();

    @Nullable
    Long investmentThousandDkk();

    @Nullable
    BigDecimal staffEffectFte();

    @Nullable
    String description();

    @Nullable
    String serviceConsequences();

    @Nullable
    String staffConsequences();

    @Nullable
    String risk();

    @Nullable
    LocalDate startsOn();

    @Nullable
    String detailsDocument();

    @Nullable
    UUID workPackageId();

    @Nullable
    List<UUID> ideaIds();

    default ProposalText text() {
        return new ProposalText(
                title(),
                new AreaCode(areaCode()).value(),
                new BodyCode(bodyCode()).value(),
                AmountRequest.amounts(amounts()),
                Objects.requireNonNullElse(investmentThousandDkk(), 0L),
                Objects.requireNonNullElse(staffEffectFte(), BigDecimal.ZERO),
                Objects.requireNonNullElse(description(), ""),
                Objects.requireNonNullElse(serviceConsequences(), ""),
                Objects.requireNonNullElse(staffConsequences(), ""),
                Objects.requireNonNullElse(risk(), ""),
                startsOn(),
                detailsDocument(),
                workPackageId(),
                Objects.requireNonNullElse(ideaIds(), List.of()));
    }
}
