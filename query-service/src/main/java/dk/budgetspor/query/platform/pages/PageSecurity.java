package dk.budgetspor.query.platform.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** The pages keep a session; who may see which page is said at the page, as in the API. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none';"
            + " form-action 'self'";

    /** Where a person was on the way to when they had to log in. */
    @Bean
    @SuppressWarnings("NullAway") // null is how to have no such parameter
    RequestCache cameFrom() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setSessionAttrName(WayBack.KEPT);
        return cache;
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageSecurityChain(HttpSecurity http, RequestCache cameFrom, ObjectProvider<PageLogin> logins) {
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .requestCache(cache -> cache.requestCache(cameFrom))
                .exceptionHandling(faults -> faults.accessDeniedHandler(ExpiredPage::refuse))
                .logout(logout -> logout.logoutSuccessUrl("/"))
                .headers(headers -> headers.addHeaderWriter((request, response) -> contentSecurity(response, logins))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
        logins.orderedStream().forEach(login -> login.configure(http));
        return http.build();
    }

    /** A form may lead where logging out does, which can be elsewhere, and nowhere else. */
    private static void contentSecurity(HttpServletResponse response, ObjectProvider<PageLogin> logins) {
        String targets = logins.orderedStream()
                .flatMap(login -> login.formTarget().stream())
                .map(target -> " " + target)
                .collect(Collectors.joining());
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY + targets);
    }
}
