/** The status reports of plans, frozen as they were submitted. */
@NullMarked
package dk.budgetspor.query.statusreport;

import org.jspecify.annotations.NullMarked;
