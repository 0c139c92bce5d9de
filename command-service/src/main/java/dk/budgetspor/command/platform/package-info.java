/** What every concept of the command service stands on: storage, dispatch, idempotency, expected versions. */
@NullMarked
package dk.budgetspor.command.platform;

import org.jspecify.annotations.NullMarked;
