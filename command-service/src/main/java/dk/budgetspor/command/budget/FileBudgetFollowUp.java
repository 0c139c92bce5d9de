package dk.budgetspor.command.budget;

import dk.budgetspor.kernel.budget.BudgetFollowUpId;
import dk.budgetspor.kernel.documents.DocumentNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Have the follow-up of a month be done. */
record FileBudgetFollowUp(
        BudgetFollowUpId followUpId,
        LocalDate filedOn,
        @Nullable DocumentNumber documentNumber) implements FollowUpCommand {}
