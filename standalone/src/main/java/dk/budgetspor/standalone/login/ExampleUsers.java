package dk.budgetspor.standalone.login;

import dk.budgetspor.kernel.messaging.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * One user for each role, named after it, such as {@code area-manager}; all with the same password.
 *
 * @param areas codes of own areas; {@code *} means all
 * @param bodies codes of own bodies; {@code *} means all
 */
@ConfigurationProperties("budgetspor.example-users")
public record ExampleUsers(List<String> areas, List<String> bodies) {
    public static final String PASSWORD = "example";

    private static final Map<String, Role> ROLES =
            Arrays.stream(Role.values()).collect(Collectors.toUnmodifiableMap(ExampleUsers::nameOf, role -> role));

    public ExampleUsers {
        areas = List.copyOf(areas);
        bodies = List.copyOf(bodies);
    }

    /** The user's name: the role's, in lower case with hyphens. */
    public static String nameOf(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Role> roleOf(String user) {
        return Optional.ofNullable(ROLES.get(user));
    }
}
