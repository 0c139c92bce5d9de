package dk.budgetspor.kernel.cases;

/**
 * The number of a case, such as {@code 21/637}: year and serial, the reverse of a document number. In addresses the
 * slash is a hyphen.
 *
 * @param value as people write it
 * @throws IllegalArgumentException if it has another shape
 */
public record CaseNumber(String value) {
    public static final String SHAPE = "\\d{2}/[1-9]\\d{0,6}";

    public CaseNumber {
        if (!value.matches(SHAPE)) {
            throw new IllegalArgumentException("not a case number: " + value);
        }
    }

    /** The number as it stands in an address. */
    public static CaseNumber ofAddress(String segment) {
        return new CaseNumber(segment.replace('-', '/'));
    }

    /** As it stands in an address: {@code 21-637}. */
    public String inAddress() {
        return value.replace('/', '-');
    }

    /** The identifier of the case's stream in the store. */
    public String aggregateId() {
        return "case:" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
