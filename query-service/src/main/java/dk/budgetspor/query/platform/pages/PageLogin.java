package dk.budgetspor.query.platform.pages;

import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.messaging.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** How people log in to the pages. */
@FunctionalInterface
public interface PageLogin {
    /** Where a login form is shown, and sent to. */
    String PATH = "/login";
    /** Where a login that failed is forwarded to; shows the form again with what went wrong. */
    String FAILURE_PATH = "/login/forkert";

    /** Where a page that needs a login is forwarded to while nobody can log in; says so. */
    String UNAVAILABLE_PATH = "/login/utilgaengelig";

    /** Adds the way to the chain of the pages. */
    void configure(HttpSecurity pages);

    /**
     * The address of ours that sends people elsewhere to log in; empty where a form of ours asks them.
     *
     * @throws Refusal {@code login-unavailable} if nobody can log in now
     */
    default Optional<String> elsewhere() {
        return Optional.empty();
    }

    /** The one origin beside our own that a form may lead to, such as {@code https://login.example}; empty if none. */
    default Optional<String> formTarget() {
        return Optional.empty();
    }

    /** Users to try it with, named on the form; none where people have logins of their own. */
    default List<ExampleUser> exampleUsers() {
        return List.of();
    }

    /**
     * A user to try it with.
     *
     * @param name the user's name
     * @param password the user's password
     * @param role what the user may act as
     */
    record ExampleUser(String name, String password, Role role) {}
}
