/** Files to take away: tables for spreadsheet programs, and how a file is sent. */
@NullMarked
package dk.budgetspor.query.platform.export;

import org.jspecify.annotations.NullMarked;
