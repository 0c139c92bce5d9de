package dk.budgetspor.kernel.planning;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A director is to give, or gave, a short presentation of an item before a committee treats it (fem minutters oplæg,
 * document A).
 *
 * @param planItemId the item
 * @param planId the plan that holds it
 * @param previousPresentationOn the day before; null if none was planned
 * @param presentationOn the day of it
 * @param presenter the office of who presents
 */
@Revision("1")
public record PresentationPlanned(
        UUID planItemId,
        UUID planId,
        @Nullable LocalDate previousPresentationOn,
        LocalDate presentationOn,
        String presenter)
        implements PlanItemEvent {}
