package dk.budgetspor.query.platform.pages;

/**
 * What the command service answers to a command it took.
 *
 * @param id what it happened to
 * @param version its version now
 * @param position the position in the store
 */
public record Accepted(String id, long version, long position) {}
