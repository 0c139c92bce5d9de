/**
 * Whether what the process of a savings round asks of proposals was kept: the facts as they stand, and one class a rule.
 */
@NullMarked
package dk.budgetspor.query.platform.evidence;

import org.jspecify.annotations.NullMarked;
