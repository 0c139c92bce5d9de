/** The published language about bodies, administrations and management areas. */
@NullMarked
package dk.budgetspor.kernel.organisation;

import org.jspecify.annotations.NullMarked;
