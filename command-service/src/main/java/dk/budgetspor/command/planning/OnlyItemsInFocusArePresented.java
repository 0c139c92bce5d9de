package dk.budgetspor.command.planning;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import org.jspecify.annotations.Nullable;

/** Presentations and kick-off meetings are for items of the strategic overlay, and only those leave it. */
final class OnlyItemsInFocusArePresented {
    private OnlyItemsInFocusArePresented() {}

    static StrategicFocus check(@Nullable StrategicFocus focus) {
        if (focus == null) {
            throw Refusal.because(ErrorCode.ITEM_IS_NOT_IN_FOCUS);
        }
        return focus;
    }
}
