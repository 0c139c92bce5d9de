/**
 * What savings rounds and all that goes on in them are, in every version: the one set of rows that all that is told about
 * rounds, ideas, proposals and hearings is read from.
 */
@NullMarked
package dk.budgetspor.query.platform.raaderum;

import org.jspecify.annotations.NullMarked;
