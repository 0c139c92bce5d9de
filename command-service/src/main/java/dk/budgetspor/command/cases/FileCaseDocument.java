package dk.budgetspor.command.cases;

import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.documents.DocumentNumber;
import dk.budgetspor.kernel.documents.Openness;
import org.jspecify.annotations.Nullable;

/** Have a document of the filing system belong to a case, or announce one that is to follow. */
record FileCaseDocument(
        CaseNumber caseNumber,
        String title,
        @Nullable DocumentNumber documentNumber,
        @Nullable String filingNumber,
        boolean mainDocument,
        Openness openness,
        boolean toFollow)
        implements OnCase {}
