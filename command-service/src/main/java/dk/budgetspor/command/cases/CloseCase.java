package dk.budgetspor.command.cases;

import dk.budgetspor.kernel.cases.CaseNumber;

/** End the work on a case. */
record CloseCase(CaseNumber caseNumber, String reason) implements OnCase {}
