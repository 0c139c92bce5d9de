package dk.budgetspor.command.platform;

import dk.budgetspor.kernel.messaging.Metadata;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.Caller;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.MetaData;

/**
 * Who gives a command, in the role they act in.
 *
 * @param subject the stable name of the login
 * @param name the name to show
 * @param role the role acted in
 * @param areas codes of own areas; {@code *} means all
 * @param bodies codes of own bodies; {@code *} means all
 */
public record Actor(String subject, String name, Role role, Set<String> areas, Set<String> bodies) {
    private static final String AREAS = "actorAreas";
    private static final String BODIES = "actorBodies";
    /** A character no code can hold. */
    private static final String SEPARATOR = " ";

    public Actor {
        areas = Set.copyOf(areas);
        bodies = Set.copyOf(bodies);
    }

    static Actor of(Caller caller, Role role) {
        return new Actor(caller.subject(), caller.name(), role, caller.areas(), caller.bodies());
    }

    /** The actor of a command, from its metadata. */
    static Actor of(MetaData metadata) {
        return new Actor(
                text(metadata, Metadata.ACTOR),
                text(metadata, Metadata.ACTOR_NAME),
                Role.valueOf(text(metadata, Metadata.ROLE)),
                codes(metadata, AREAS),
                codes(metadata, BODIES));
    }

    /** The actor as metadata of a command. */
    public Map<String, String> metadata() {
        return Map.of(
                Metadata.ACTOR,
                subject,
                Metadata.ACTOR_NAME,
                name,
                Metadata.ROLE,
                role.name(),
                AREAS,
                String.join(SEPARATOR, areas),
                BODIES,
                String.join(SEPARATOR, bodies));
    }

    public boolean owns(Set<String> codes, String code) {
        return codes.contains(Caller.ALL) || codes.contains(code);
    }

    private static String text(MetaData metadata, String key) {
        return String.valueOf(metadata.getOrDefault(key, ""));
    }

    private static Set<String> codes(MetaData metadata, String key) {
        return Set.copyOf(Arrays.asList(text(metadata, key).split(SEPARATOR)));
    }
}
