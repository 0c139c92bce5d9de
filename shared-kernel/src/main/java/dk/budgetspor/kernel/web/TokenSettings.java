package dk.budgetspor.kernel.web;

import dk.budgetspor.kernel.messaging.Role;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which claims of a token say what; a dot leads into a nested claim, such as {@code realm_access.roles}.
 *
 * @param rolesClaim a list of role names
 * @param areasClaim a list of codes of own areas
 * @param bodiesClaim a list of codes of own bodies
 * @param nameClaim the name to show
 * @param roleNames what a role is called in the tokens, where that differs from its own name
 */
@ConfigurationProperties("budgetspor.token")
public record TokenSettings(
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("areas") String areasClaim,
        @DefaultValue("bodies") String bodiesClaim,
        @DefaultValue("name") String nameClaim,
        @DefaultValue Map<Role, String> roleNames) {
    public TokenSettings {
        roleNames = roleNames.isEmpty() ? Map.of() : new EnumMap<>(roleNames);
    }

    String nameOf(Role role) {
        return roleNames.getOrDefault(role, role.name());
    }
}
