package dk.budgetspor.kernel.meetings;

import org.jspecify.annotations.Nullable;

/**
 * A remark to a decision (bemærkning).
 *
 * @param text what it says
 * @param followUp what it obliges somebody to do; null if nothing
 */
public record Remark(String text, @Nullable FollowUp followUp) {}
