package dk.budgetspor.query.platform.pages;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** How people log in to the pages. */
@FunctionalInterface
public interface PageLogin {
    /** Adds the way to the chain of the pages. */
    void configure(HttpSecurity pages);
}
