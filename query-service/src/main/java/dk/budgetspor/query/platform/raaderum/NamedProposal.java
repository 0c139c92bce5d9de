package dk.budgetspor.query.platform.raaderum;

import java.util.UUID;

/**
 * A proposal by its name.
 *
 * @param id the proposal
 * @param name its number and title, such as {@code SO-01 Fælles indkøb}
 */
public record NamedProposal(UUID id, String name) {}
