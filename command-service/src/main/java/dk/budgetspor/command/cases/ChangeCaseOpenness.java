package dk.budgetspor.command.cases;

import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.documents.Openness;

/** Open a case to everybody, or close it to them. */
record ChangeCaseOpenness(CaseNumber caseNumber, Openness openness, String reason) implements OnCase {}
