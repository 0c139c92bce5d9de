/** Ideas how to save: written down, sorted by area and into work packages, merged and set aside. */
@NullMarked
package dk.budgetspor.query.savingsideas;

import org.jspecify.annotations.NullMarked;
