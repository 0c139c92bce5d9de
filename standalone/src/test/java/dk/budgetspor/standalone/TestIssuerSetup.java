package dk.budgetspor.standalone;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** What {@link TestIssuer} is made of; no component, so that the standalone edition does not find it. */
@EnableWebSecurity
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
class TestIssuerSetup {
    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) {
        http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(Customizer.withDefaults());
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(
                        faults -> faults.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")));
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http) {
        http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .formLogin(Customizer.withDefaults());
        return http.build();
    }

    @Bean
    UserDetailsService users() {
        return name -> User.withUsername(name).password("{noop}example").build();
    }

    @Bean
    RegisteredClientRepository clients(@Value("${pages}") String pages) {
        RegisteredClient budgetspor = client("budgetspor")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(pages + "/login/oauth2/code/budgetspor")
                .postLogoutRedirectUri(pages + "/")
                .scopes(scopes -> scopes.addAll(List.of("openid", "profile")))
                .tokenSettings(TokenSettings.builder().reuseRefreshTokens(false).build())
                .build();
        RegisteredClient planner = client("planner")
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .build();
        return new InMemoryRegisteredClientRepository(budgetspor, planner);
    }

    private static RegisteredClient.Builder client(String id) {
        return RegisteredClient.withId(UUID.randomUUID().toString())
                .clientId(id)
                .clientSecret("{noop}" + TestIssuer.secretOf(id))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
    }

    @Bean
    JWKSource<SecurityContext> keys() throws JOSEException {
        RSAKey key = new RSAKeyGenerator(2048).keyID("test").generate();
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    AuthorizationServerSettings settings() {
        return AuthorizationServerSettings.builder().build();
    }

    @Bean
    Tokens tokens() {
        return new Tokens();
    }

    @Bean
    Logins logins() {
        return new Logins();
    }

    /** Writes the caller into access tokens; the browser never sees them. */
    static final class Tokens implements OAuth2TokenCustomizer<JwtEncodingContext> {
        private final AtomicInteger issued = new AtomicInteger();
        private volatile Duration lifetime = Duration.ofMinutes(10);

        void last(Duration duration) {
            lifetime = duration;
        }

        int issued() {
            return issued.get();
        }

        @Override
        public void customize(JwtEncodingContext token) {
            if (token.getTokenType().equals(OAuth2TokenType.ACCESS_TOKEN)) {
                issued.incrementAndGet();
                Authentication caller = token.getPrincipal();
                String name = Objects.requireNonNull(caller).getName();
                token.getClaims()
                        .expiresAt(Instant.now().plus(lifetime))
                        .claim("name", name)
                        .claim("roles", List.of(name.toUpperCase(Locale.ROOT).replace('-', '_')))
                        .claim("areas", List.of("*"))
                        .claim("bodies", List.of("*"));
            }
        }
    }

    /** The logins that refresh tokens stand for. */
    static final class Logins implements OAuth2AuthorizationService {
        private volatile OAuth2AuthorizationService known = new InMemoryOAuth2AuthorizationService();

        void forget() {
            known = new InMemoryOAuth2AuthorizationService();
        }

        @Override
        public void save(OAuth2Authorization login) {
            known.save(login);
        }

        @Override
        public void remove(OAuth2Authorization login) {
            known.remove(login);
        }

        @Override
        public @Nullable OAuth2Authorization findById(String id) {
            return known.findById(id);
        }

        @Override
        public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
            return known.findByToken(token, type);
        }
    }
}
