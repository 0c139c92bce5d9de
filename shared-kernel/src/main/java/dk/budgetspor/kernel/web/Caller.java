package dk.budgetspor.kernel.web;

import dk.budgetspor.kernel.messaging.Role;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who calls, whatever way they logged in.
 *
 * @param subject the stable name of the login; empty for the anonymous
 * @param name the name to show
 * @param roles what the login may act as
 * @param areas codes of the caller's own management areas; {@code *} means all
 * @param bodies codes of the caller's own bodies; {@code *} means all
 */
public record Caller(String subject, String name, Set<Role> roles, Set<String> areas, Set<String> bodies) {
    /** In place of codes: every area, or every body. */
    public static final String ALL = "*";

    public static final Caller ANONYMOUS = new Caller("", "", Set.of(), Set.of(), Set.of());

    public Caller {
        roles = Set.copyOf(roles);
        areas = Set.copyOf(areas);
        bodies = Set.copyOf(bodies);
    }

    /** The caller of the current request. */
    public static Caller current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication login
                ? login.caller()
                : ANONYMOUS;
    }

    public boolean isAnonymous() {
        return subject.isEmpty();
    }

    /**
     * Whether the caller gets the public edition: what is published, without positions, versions or names of actors.
     * That is the anonymous and other systems.
     */
    public boolean seesPublicEdition() {
        return roles.stream().allMatch(role -> role == Role.SUBSCRIBER);
    }

    public boolean has(Role... any) {
        return actingAs(any).isPresent();
    }

    /** The first of the roles that the caller has. */
    public Optional<Role> actingAs(Role... inOrder) {
        return Arrays.stream(inOrder).filter(roles::contains).findFirst();
    }
}
