package dk.budgetspor.command.cases;

import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.documents.DocumentNumber;
import org.jspecify.annotations.Nullable;

/** Have a document be there that was to follow. */
record ReceiveCaseDocument(
        CaseNumber caseNumber,
        int number,
        DocumentNumber documentNumber,
        @Nullable String filingNumber) implements OnCase {}
