package dk.budgetspor.query.platform.evidence;

import java.time.LocalDate;

/**
 * An event that shows whether a rule was kept.
 *
 * @param position its place in the store
 * @param type its stored name, such as {@code raaderum.MedBodyConsulted}
 * @param date the day it took effect
 */
public record Showing(long position, String type, LocalDate date) {}
