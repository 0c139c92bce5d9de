package dk.budgetspor.command.planning;

import dk.budgetspor.kernel.planning.Degree;
import org.jspecify.annotations.Nullable;

/** How heavy an item is, and how staff and politicians are involved; null before it was weighed. */
record ItemWeight(
        @Nullable Degree weight,
        @Nullable Degree staffInvolvement,
        @Nullable Degree politicalLevel) {
    static final ItemWeight NONE = new ItemWeight(null, null, null);
}
