package dk.budgetspor.kernel.organisation;

import dk.budgetspor.kernel.messaging.NaturalKey;

/**
 * The short code of a body, such as {@code KB}, {@code ØK} or {@code DIR}: 1-20 letters, digits or hyphens, kept in
 * upper case and Unicode normal form C, so that two ways to type the same code are one body.
 *
 * @param value the normalised code
 * @throws IllegalArgumentException if the code is empty, too long or holds other characters
 */
public record BodyCode(String value) {
    public BodyCode {
        value = NaturalKey.normalise(value);
    }

    /** The identifier of the body's stream in the store: the code with its type in front. */
    public String aggregateId() {
        return "body:" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
