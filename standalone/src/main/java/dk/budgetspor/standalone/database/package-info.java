/** The PostgreSQL that comes with the program: one data directory, started and stopped with the process. */
@NullMarked
package dk.budgetspor.standalone.database;

import org.jspecify.annotations.NullMarked;
