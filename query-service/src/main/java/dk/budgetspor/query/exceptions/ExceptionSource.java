package dk.budgetspor.query.exceptions;

/**
 * Where the exceptions of one kind are found. A further kind is a further bean: all else is the same for every kind.
 */
interface ExceptionSource {
    ExceptionKind kind();

    /** Whether its exceptions are listed by a date, the oldest first. */
    boolean dated();

    /**
     * A statement that finds them all, of today as {@code :today}; what it shows of meetings it asks with the conditions
     * of {@link dk.budgetspor.query.platform.closed.ClosedMeetings}. Its columns are those of {@link ExceptionEntry}, of
     * which it leaves out what it does not tell, with {@code closed} for its openness, and these, by which they are
     * listed, filtered and shown to whose work they are:
     *
     * <ul>
     *   <li>{@code date}, never null where they are dated; then {@code sort}, a text in the Danish order, {@code about}, the
     *       identifier of what it is about, and {@code detail}, a text
     *   <li>{@code area_code} and {@code bodies}, the codes of the bodies that it is about or that are to do something;
     *       null where it is any body's
     * </ul>
     */
    String rows();
}
