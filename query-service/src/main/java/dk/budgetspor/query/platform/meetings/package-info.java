/** What meetings came to: decisions with their texts and who took part in them, for all rooms that tell of them. */
@NullMarked
package dk.budgetspor.query.platform.meetings;

import org.jspecify.annotations.NullMarked;
