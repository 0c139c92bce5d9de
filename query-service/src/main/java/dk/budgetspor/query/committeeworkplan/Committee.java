package dk.budgetspor.query.committeeworkplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A body that has items ahead.
 *
 * @param code its code
 * @param name its name
 * @param first the date of the first item of its work plan; null if all of them await a date
 */
record Committee(String code, String name, @Nullable LocalDate first) {}
