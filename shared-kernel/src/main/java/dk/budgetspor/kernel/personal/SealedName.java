package dk.budgetspor.kernel.personal;

import java.util.UUID;

/**
 * A name that nobody can read without its key.
 *
 * @param keyId names the key
 * @param text the name as it is sealed, in Base64
 */
public record SealedName(UUID keyId, String text) {}
