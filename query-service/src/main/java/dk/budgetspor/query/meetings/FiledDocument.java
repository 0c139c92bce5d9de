package dk.budgetspor.query.meetings;

import dk.budgetspor.query.meetings.Attachment.Change;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document of a point or a case with what became of it, before an edition is made of it; it does not leave this room.
 *
 * @param attachment as it stands
 * @param withdrawnReason why it was withdrawn; null if it was not
 * @param since the position of the store since which it stands so
 * @param filedAt the position at which it was filed
 * @param arrivedAt the position from which on it was not to follow any more; null while it is
 */
record FiledDocument(
        Attachment attachment,
        @Nullable String withdrawnReason,
        long since,
        long filedAt,
        @Nullable Long arrivedAt) {
    /**
     * As an agenda tells it. What is withdrawn once everybody could see it keeps its number, and why.
     *
     * @param shownFrom the position from which on everybody sees the item; null while nobody does
     * @param marked whether with what was changed since
     */
    Optional<Attachment> told(Edition edition, @Nullable Long shownFrom, boolean marked) {
        if (withdrawnReason != null && (shownFrom == null || since <= shownFrom)) {
            return Optional.empty();
        }
        if (edition == Edition.OPEN && attachment.closed()) {
            return Optional.of(attachment.withheld());
        }
        if (withdrawnReason != null) {
            return Optional.of(attachment.withdrawn(withdrawnReason));
        }
        return Optional.of(shownFrom != null && marked ? attachment.with(change(shownFrom)) : attachment);
    }

    private @Nullable Change change(long shownFrom) {
        if (filedAt > shownFrom) {
            return Change.ADDED;
        }
        return arrivedAt != null && arrivedAt > shownFrom ? Change.ARRIVED : null;
    }
}
