/** The example: facts of the four documents, told through the ordinary commands. */
@NullMarked
package dk.budgetspor.standalone.example;

import org.jspecify.annotations.NullMarked;
