package dk.budgetspor.command.cases;

import dk.budgetspor.kernel.cases.CaseNumber;

/** Go on with a closed case. */
record ReopenCase(CaseNumber caseNumber, String reason) implements OnCase {}
