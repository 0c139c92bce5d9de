package dk.budgetspor.query.platform;

import dk.budgetspor.kernel.organisation.BodyKind;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names behind codes, for pages of every room. */
public interface OrganisationNames {
    Optional<String> nameOfArea(String code);

    /** Every area's name by its code, in the Danish order of the names. */
    Map<String, String> areas();

    /** The name of a body, dissolved or not. */
    Optional<String> nameOfBody(String code);

    /** The name of every body that has not been dissolved by its code, in the Danish order of the names. */
    Map<String, String> activeBodies();

    /** The same of bodies of some kinds only. */
    Map<String, String> activeBodies(Set<BodyKind> kinds);

    /** The same of political committees, and of the council. */
    default Map<String, String> committees() {
        return activeBodies(EnumSet.of(BodyKind.COUNCIL, BodyKind.FINANCE_COMMITTEE, BodyKind.STANDING_COMMITTEE));
    }

    /** Every body's name by its code, dissolved ones too, in the Danish order of the names. */
    Map<String, String> bodies();

    /** What everything was called at a position of the store; {@link Long#MAX_VALUE} means today. */
    Names at(long position);

    /**
     * Names by code, of what is dissolved too.
     *
     * @param areas of areas
     * @param bodies of bodies
     */
    record Names(Map<String, String> areas, Map<String, String> bodies) {
        public Names {
            areas = Map.copyOf(areas);
            bodies = Map.copyOf(bodies);
        }

        /** The name of an area; its code if it has none. */
        public String area(String code) {
            return areas.getOrDefault(code, code);
        }

        /** The name of a body; its code if it has none. */
        public String body(String code) {
            return bodies.getOrDefault(code, code);
        }
    }
}
