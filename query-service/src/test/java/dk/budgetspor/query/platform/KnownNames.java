package dk.budgetspor.query.platform;

import dk.budgetspor.kernel.organisation.BodyKind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names that a test gives.
 *
 * @param areas of areas by their codes
 * @param bodies of bodies by their codes
 */
public record KnownNames(Map<String, String> areas, Map<String, String> bodies) implements OrganisationNames {
    @Override
    public Optional<String> nameOfArea(String code) {
        return Optional.ofNullable(areas.get(code));
    }

    @Override
    public Optional<String> nameOfBody(String code) {
        return Optional.ofNullable(bodies.get(code));
    }

    @Override
    public Map<String, String> activeBodies() {
        return bodies;
    }

    @Override
    public Map<String, String> activeBodies(Set<BodyKind> kinds) {
        return bodies;
    }

    @Override
    public Names at(long position) {
        return new Names(areas, bodies);
    }
}
