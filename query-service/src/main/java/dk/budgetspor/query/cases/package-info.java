/** The view of cases: what each is about, the bodies it goes through, its texts, recommendations and documents. */
@NullMarked
package dk.budgetspor.query.cases;

import org.jspecify.annotations.NullMarked;
