package dk.budgetspor.command.cases;

import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.organisation.BodyCode;

/** Send a case to a further body. */
record ReferCase(CaseNumber caseNumber, BodyCode bodyCode, String reason) implements OnCase {}
