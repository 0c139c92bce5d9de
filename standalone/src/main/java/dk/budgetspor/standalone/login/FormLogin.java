package dk.budgetspor.standalone.login;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.query.platform.pages.PageLogin;
import java.util.Arrays;
import java.util.List;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** The example users log in to the pages with a form that names them. */
final class FormLogin implements PageLogin {
    private final ExampleLogin login;

    FormLogin(ExampleLogin login) {
        this.login = login;
    }

    @Override
    public void configure(HttpSecurity pages) {
        pages.authenticationProvider(login)
                .formLogin(form -> form.loginPage(PATH)
                        .failureForwardUrl(FAILURE_PATH)
                        .defaultSuccessUrl("/")
                        .permitAll());
    }

    @Override
    public List<ExampleUser> exampleUsers() {
        return Arrays.stream(Role.values())
                .map(role -> new ExampleUser(ExampleUsers.nameOf(role), ExampleUsers.PASSWORD, role))
                .toList();
    }
}
