package dk.budgetspor.kernel.web;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.startup.StartRefused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * The API takes tokens and keeps no session. Who may use which endpoint is said at the endpoint ({@link AllowedTo}), so
 * that a path that does not exist is told from one that is not allowed.
 */
@AutoConfiguration(
        after = WebAutoConfiguration.class,
        afterName =
                "org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration",
        beforeName = "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration")
public class SecurityAutoConfiguration {
    static final String NO_ISSUER =
            "No token issuer: set spring.security.oauth2.resourceserver.jwt.issuer-uri. Only the standalone edition"
                    + " starts without one.";

    /** An answer that is no page of ours is data: opened in a browser, it loads and runs nothing. */
    private static final HeaderWriter DATA = new DelegatingRequestMatcherHeaderWriter(
            PathPatternRequestMatcher.withDefaults().matcher("/api/**"),
            new ContentSecurityPolicyHeaderWriter(
                    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"));

    @Bean
    CallerConverter callerConverter(TokenSettings settings) {
        return new CallerConverter(settings);
    }

    /** Any method may be asked for: the address knows which it has, and tells (405). */
    @Bean
    HttpFirewall httpFirewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        return firewall;
    }

    @Bean
    RequestRejectedHandler rejectedAddresses(ProblemWriter problems) {
        return (request, response, fault) -> problems.write(ErrorCode.MALFORMED_REQUEST, request, response);
    }

    @Bean
    @Order(1)
    SecurityFilterChain apiSecurity(
            HttpSecurity http,
            CallerConverter callers,
            ProblemWriter problems,
            ObjectProvider<JwtDecoder> decoder,
            ObjectProvider<ApiLogin> logins) {
        JwtDecoder tokens = decoder.getIfAvailable(() -> {
            throw new StartRefused(NO_ISSUER);
        });
        AuthenticationEntryPoint notLoggedIn =
                (request, response, fault) -> problems.write(ErrorCode.NOT_LOGGED_IN, request, response);
        http.securityMatcher(
                        "/api/**",
                        "/v3/api-docs",
                        "/v3/api-docs/**",
                        "/swagger-ui.html",
                        "/swagger-ui/**",
                        "/actuator/**")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(headers -> headers.addHeaderWriter(DATA))
                .exceptionHandling(faults -> faults.authenticationEntryPoint(notLoggedIn)
                        .accessDeniedHandler(
                                (request, response, fault) -> problems.write(ErrorCode.NOT_ALLOWED, request, response)))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(notLoggedIn)
                        .jwt(jwt -> jwt.decoder(tokens).jwtAuthenticationConverter(callers)))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**", "/actuator/health")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll());
        logins.orderedStream().forEach(login -> login.configure(http, notLoggedIn));
        return http.build();
    }
}
