package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An idea that goes on as another is no idea of its own any more. */
final class MergedIdeasStayAsTheyAre {
    private MergedIdeasStayAsTheyAre() {}

    static void check(@Nullable UUID mergedInto) {
        if (mergedInto != null) {
            throw Refusal.because(ErrorCode.IDEA_IS_MERGED);
        }
    }
}
