/** The published language about savings rounds (råderum): ideas, work packages, proposals, hearings. */
@NullMarked
package dk.budgetspor.kernel.raaderum;

import org.jspecify.annotations.NullMarked;
