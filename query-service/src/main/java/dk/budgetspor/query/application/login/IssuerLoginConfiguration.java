package dk.budgetspor.query.application.login;

import dk.budgetspor.kernel.web.CallerConverter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.util.HttpSessionMutexListener;

/** A login to the pages where one is set up; without, the pages show what is published. */
@Configuration(proxyBeanMethods = false)
@Conditional(LoginSettings.Given.class)
public class IssuerLoginConfiguration {
    /** The name keeps Spring Boot from making one of its own, which would ask the issuer at the start. */
    @Bean
    Issuer clientRegistrationRepository(Environment environment) {
        return new Issuer(LoginSettings.of(environment));
    }

    @Bean
    IssuerLogin issuerLogin(Issuer issuer, ObjectProvider<JwtDecoder> decoder, CallerConverter callers) {
        return new IssuerLogin(issuer, new AccessTokens(decoder, callers));
    }

    @Bean
    HttpSessionMutexListener sessionsHaveOneLock() {
        return new HttpSessionMutexListener();
    }
}
