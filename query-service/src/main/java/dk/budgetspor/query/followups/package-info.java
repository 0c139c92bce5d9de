/** What decisions oblige bodies and areas to do, by when, and how it ended. */
@NullMarked
package dk.budgetspor.query.followups;

import org.jspecify.annotations.NullMarked;
