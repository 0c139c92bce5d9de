package dk.budgetspor.command.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A committee is to treat an item.
 *
 * @param bodyCode the committee
 * @param indicativeDate the day it is expected to; null while it awaits a date
 */
record PlannedTreatment(String bodyCode, @Nullable LocalDate indicativeDate) {}
