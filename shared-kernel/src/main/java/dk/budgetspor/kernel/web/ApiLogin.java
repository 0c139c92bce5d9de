package dk.budgetspor.kernel.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** A further way to log in to the API, beside tokens; the standalone edition has one. */
@FunctionalInterface
public interface ApiLogin {
    /** Adds the way to the chain of the API. */
    void configure(HttpSecurity api);
}
