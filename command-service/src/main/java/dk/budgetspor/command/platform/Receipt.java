package dk.budgetspor.command.platform;

import org.jspecify.annotations.Nullable;

/**
 * The answer to a command. It is filled in while the unit of work commits, when the store has given the positions.
 */
public final class Receipt {
    private @Nullable Content content;

    /** Whether this is a repeated answer to a repeated command. */
    boolean isFilled() {
        return content != null;
    }

    void fill(Content filled) {
        content = filled;
    }

    /** What the receipt says, once the command is through. */
    public Content content() {
        if (content == null) {
            throw new IllegalStateException("the command is not through yet");
        }
        return content;
    }

    /**
     * What a command led to.
     *
     * @param aggregateId the identifier of the aggregate's stream
     * @param version the aggregate's version, from 0
     * @param position the position in the store of the last event this command stored, or of the aggregate's last
     * @param number the number of the part that it added; null where it added none, or none with a number
     */
    public record Content(
            String aggregateId,
            long version,
            long position,
            @Nullable Integer number) {}
}
