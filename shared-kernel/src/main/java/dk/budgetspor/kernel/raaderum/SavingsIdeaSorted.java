package dk.budgetspor.kernel.raaderum;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An idea was given to a management area, and perhaps to one of its work packages.
 *
 * @param ideaId the idea
 * @param roundId the round
 * @param previousAreaCode the area it was with before; null if with none
 * @param areaCode the area
 * @param workPackageId the work package; null if it is in none yet
 */
@Revision("1")
public record SavingsIdeaSorted(
        UUID ideaId,
        UUID roundId,
        @Nullable String previousAreaCode,
        String areaCode,
        @Nullable UUID workPackageId) implements SavingsIdeaEvent {}
