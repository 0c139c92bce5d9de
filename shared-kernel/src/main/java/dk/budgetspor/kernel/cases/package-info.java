/** Cases: what is decided on, from the first statement through the bodies of its route. */
@NullMarked
package dk.budgetspor.kernel.cases;

import org.jspecify.annotations.NullMarked;
