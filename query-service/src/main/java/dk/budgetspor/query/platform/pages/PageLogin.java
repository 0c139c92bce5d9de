package dk.budgetspor.query.platform.pages;

import dk.budgetspor.kernel.messaging.Role;
import java.util.List;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** How people log in to the pages. */
@FunctionalInterface
public interface PageLogin {
    /** Where a login form is shown, and sent to. */
    String PATH = "/login";
    /** Where a login that failed is forwarded to; shows the form again with what went wrong. */
    String FAILURE_PATH = "/login/forkert";

    /** Adds the way to the chain of the pages. */
    void configure(HttpSecurity pages);

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
