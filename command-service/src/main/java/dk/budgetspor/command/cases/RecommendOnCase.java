package dk.budgetspor.command.cases;

import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.organisation.BodyCode;
import org.jspecify.annotations.Nullable;

/** Recommend a decision to a body, or to all of the route. */
record RecommendOnCase(
        CaseNumber caseNumber, String recommender, @Nullable BodyCode bodyCode, String text) implements OnCase {}
