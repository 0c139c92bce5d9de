package dk.budgetspor.kernel.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.AuthenticationEntryPoint;

/** A further way to log in to the API, beside tokens; the standalone edition has one. */
@FunctionalInterface
public interface ApiLogin {
    /** Adds the way to the chain of the API; {@code notLoggedIn} answers who fails to log in. */
    void configure(HttpSecurity api, AuthenticationEntryPoint notLoggedIn);
}
