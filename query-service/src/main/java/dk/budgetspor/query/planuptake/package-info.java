/** Which bodies have taken a plan up at their meetings, and when; and which standing committees have not yet. */
@NullMarked
package dk.budgetspor.query.planuptake;

import org.jspecify.annotations.NullMarked;
