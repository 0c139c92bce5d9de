package dk.budgetspor.command.planning;

import dk.budgetspor.kernel.planning.PlanItemCreated;
import dk.budgetspor.kernel.planning.PlanItemReworded;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an item says. Of a change of texts, those that stay are null; of an item, none is. */
record ItemTexts(
        @Nullable String title,
        @Nullable String description,
        @Nullable String process,
        @Nullable String followUp) {
    static ItemTexts of(PlanItemCreated event) {
        return new ItemTexts(event.title(), event.description(), event.process(), event.followUp());
    }

    static ItemTexts of(PlanItemReworded event) {
        return new ItemTexts(event.title(), event.description(), event.process(), event.followUp());
    }

    static ItemTexts of(RewordPlanItem command) {
        return new ItemTexts(command.title(), command.description(), command.process(), command.followUp());
    }

    boolean isEmpty() {
        return title == null && description == null && process == null && followUp == null;
    }

    /** Of the wanted texts those that differ from these. */
    ItemTexts changed(ItemTexts wanted) {
        return new ItemTexts(
                differing(title, wanted.title),
                differing(description, wanted.description),
                differing(process, wanted.process),
                differing(followUp, wanted.followUp));
    }

    /** Of these texts those that the change writes anew. */
    ItemTexts before(ItemTexts change) {
        return new ItemTexts(
                change.title == null ? null : title,
                change.description == null ? null : description,
                change.process == null ? null : process,
                change.followUp == null ? null : followUp);
    }

    /** These texts after the change. */
    ItemTexts after(ItemTexts change) {
        return new ItemTexts(
                change.title == null ? title : change.title,
                change.description == null ? description : change.description,
                change.process == null ? process : change.process,
                change.followUp == null ? followUp : change.followUp);
    }

    private static @Nullable String differing(@Nullable String is, @Nullable String wanted) {
        return Objects.equals(is, wanted) ? null : wanted;
    }
}
