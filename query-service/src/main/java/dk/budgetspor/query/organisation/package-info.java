/** The view of bodies and management areas, as they are. */
@NullMarked
package dk.budgetspor.query.organisation;

import org.jspecify.annotations.NullMarked;
