package dk.budgetspor.command.planning;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import org.jspecify.annotations.Nullable;

/** A title may be written anew and never taken away. */
final class ItemsHaveATitle {
    private ItemsHaveATitle() {}

    static void check(@Nullable String title) {
        if (title != null && title.isBlank()) {
            throw Refusal.of("/title", ErrorCode.REQUIRED);
        }
    }
}
