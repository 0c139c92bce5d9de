/** What the REST edges of both services share: who calls, what they may, how a refusal is told. */
@NullMarked
package dk.budgetspor.kernel.web;

import org.jspecify.annotations.NullMarked;
