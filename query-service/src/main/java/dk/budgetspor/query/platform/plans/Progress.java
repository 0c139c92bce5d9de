package dk.budgetspor.query.platform.plans;

import dk.budgetspor.kernel.planning.TrafficLight;
import java.time.LocalDate;

/**
 * A progress report of an item.
 *
 * @param statusDate the day it tells of
 * @param light how it goes
 * @param note what has been done; may be empty
 * @param effect what came of it; may be empty
 * @param citizenConsequences what it means for citizens; may be empty
 */
public record Progress(
        LocalDate statusDate, TrafficLight light, String note, String effect, String citizenConsequences) {}
