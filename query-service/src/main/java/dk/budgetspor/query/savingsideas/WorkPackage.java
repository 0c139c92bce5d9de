package dk.budgetspor.query.savingsideas;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Ideas of an area that are worked on together.
 *
 * @param workPackageId the work package
 * @param roundId the round
 * @param title what it is called
 * @param areaCode the area
 * @param workingGroup who works on it, by office or unit; may be empty
 * @param steeringGroupCode the body that steers it; null if that is not settled
 * @param ideas how many ideas are in it
 * @param proposals how many proposals come from it
 * @param version its place in the work package's stream
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record WorkPackage(
        UUID workPackageId,
        UUID roundId,
        String title,
        String areaCode,
        List<String> workingGroup,
        @Nullable String steeringGroupCode,
        long ideas,
        long proposals,
        long version) {}
