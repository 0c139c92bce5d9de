package dk.budgetspor.command.cases;

import dk.budgetspor.kernel.cases.CaseNumber;

/** Write the texts of a case, all of them anew. */
record WriteCaseStatement(CaseNumber caseNumber, CaseStatement texts) implements OnCase {}
