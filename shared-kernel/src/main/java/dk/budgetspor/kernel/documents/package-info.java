/** What documents of the filing system are called, and who may see them. */
@NullMarked
package dk.budgetspor.kernel.documents;

import org.jspecify.annotations.NullMarked;
