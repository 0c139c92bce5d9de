package dk.budgetspor.command.cases;

import dk.budgetspor.kernel.cases.CaseNumber;

/** Have a document no longer belong to a case. */
record WithdrawCaseDocument(CaseNumber caseNumber, int number, String reason) implements OnCase {}
