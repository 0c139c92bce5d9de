package dk.budgetspor.kernel.documents;

/**
 * The number of a document in the filing system, such as {@code 160397/21}: serial and year, the reverse of a case
 * number.
 *
 * @param value as people write it
 */
public record DocumentNumber(String value) {
    public static final String SHAPE = "\\d{1,9}/\\d{2}";

    public DocumentNumber {
        if (!value.matches(SHAPE)) {
            throw new IllegalArgumentException("not a document number: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
