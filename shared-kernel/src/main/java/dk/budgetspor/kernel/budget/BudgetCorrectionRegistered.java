package dk.budgetspor.kernel.budget;

import dk.budgetspor.kernel.planning.YearAmount;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * The budget is to be corrected.
 *
 * @param correctionId the correction
 * @param kind what for
 * @param title what it is called
 * @param budgetYear the first of the four years of the budget
 * @param areaCode the management area
 * @param bodyCode the committee that treats it
 * @param amounts at most one amount for each of the four years, in their order; negative is a saving
 * @param description what it is about; may be empty
 */
@Revision("1")
public record BudgetCorrectionRegistered(
        UUID correctionId,
        CorrectionKind kind,
        String title,
        int budgetYear,
        String areaCode,
        String bodyCode,
        List<YearAmount> amounts,
        String description)
        implements BudgetCorrectionEvent {
    public BudgetCorrectionRegistered {
        amounts = List.copyOf(amounts);
    }
}
