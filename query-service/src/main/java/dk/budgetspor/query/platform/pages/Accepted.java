package dk.budgetspor.query.platform.pages;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What the command service answers to a command it took; parts that it names besides are not needed here.
 *
 * @param id what it happened to
 * @param version its version now
 * @param position the position in the store
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Accepted(String id, long version, long position) {}
