package dk.budgetspor.kernel.cases;

/**
 * A subject of the common municipal filing plan (KLE), such as {@code 00.30.10} with or without its facet {@code S00}.
 *
 * @param value as people write it
 * @throws IllegalArgumentException if it has another shape
 */
public record KleCode(String value) {
    public static final String SHAPE = "\\d{2}\\.\\d{2}\\.\\d{2}(-[A-ZÆØÅ]\\d{2})?";

    public KleCode {
        if (!value.matches(SHAPE)) {
            throw new IllegalArgumentException("not a KLE code: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
