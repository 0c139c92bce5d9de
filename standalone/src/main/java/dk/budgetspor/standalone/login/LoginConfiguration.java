package dk.budgetspor.standalone.login;

import dk.budgetspor.kernel.web.ApiLogin;
import dk.budgetspor.kernel.web.CallerConverter;
import dk.budgetspor.query.platform.pages.PageLogin;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** HTTP Basic for the API, a form for the pages; both end in a token of our own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExampleUsers.class)
class LoginConfiguration {
    @Bean
    LoginTokens loginTokens(ExampleUsers users, Clock clock) {
        return new LoginTokens(users, clock);
    }

    @Bean
    JwtDecoder jwtDecoder(LoginTokens tokens) {
        return tokens.decoder();
    }

    @Bean
    ExampleLogin exampleLogin(LoginTokens tokens, CallerConverter callers) {
        return new ExampleLogin(tokens, callers);
    }

    @Bean
    ApiLogin basicLogin(ExampleLogin login) {
        return (api, notLoggedIn) ->
                api.authenticationProvider(login).httpBasic(basic -> basic.authenticationEntryPoint(notLoggedIn));
    }

    @Bean
    PageLogin formLogin(ExampleLogin login) {
        return new FormLogin(login);
    }
}
