package dk.budgetspor.kernel.organisation;

import dk.budgetspor.kernel.messaging.NaturalKey;

/**
 * The short code of a management area (chefområde), of the same shape as a {@link BodyCode}.
 *
 * @param value the normalised code
 * @throws IllegalArgumentException if the code is empty, too long or holds other characters
 */
public record AreaCode(String value) {
    public AreaCode {
        value = NaturalKey.normalise(value);
    }

    /** The identifier of the area's stream in the store: the code with its type in front. */
    public String aggregateId() {
        return "area:" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
