package dk.budgetspor.query.application.login;

import dk.budgetspor.kernel.startup.StartRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties.Provider;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties.Registration;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * The settings of the login under {@code spring.security.oauth2.client}, with what they need not say: the issuer is the
 * one whose tokens the service takes, and is asked for {@code openid} and {@code profile}.
 */
final class LoginSettings {
    static final String REGISTRATION = "budgetspor";

    private static final String PREFIX = "spring.security.oauth2.client";
    private static final String ISSUER = "spring.security.oauth2.resourceserver.jwt.issuer-uri";
    private static final String OPENID = "openid";

    private LoginSettings() {}

    /**
     * Reads them.
     *
     * @throws StartRefused if something is missing; says what
     */
    static OAuth2ClientProperties of(Environment environment) {
        OAuth2ClientProperties settings = Binder.get(environment)
                .bind(PREFIX, OAuth2ClientProperties.class)
                .orElseGet(OAuth2ClientProperties::new);
        Registration login = settings.getRegistration().computeIfAbsent(REGISTRATION, name -> new Registration());
        if (login.getProvider() == null) {
            login.setProvider(REGISTRATION);
        }
        if (login.getScope() == null) {
            login.setScope(Set.of(OPENID, "profile"));
        }
        Provider provider = settings.getProvider().computeIfAbsent(login.getProvider(), name -> new Provider());
        if (isMissing(provider.getIssuerUri())) {
            provider.setIssuerUri(environment.getProperty(ISSUER));
        }
        check(settings, login, provider);
        return settings;
    }

    private static void check(OAuth2ClientProperties settings, Registration login, Provider provider) {
        List<String> missing = new ArrayList<>();
        if (isMissing(login.getClientId())) {
            missing.add(PREFIX + ".registration." + REGISTRATION + ".client-id");
        }
        if (isMissing(login.getClientSecret()) && !"none".equals(login.getClientAuthenticationMethod())) {
            missing.add(PREFIX + ".registration." + REGISTRATION + ".client-secret");
        }
        if (isMissing(provider.getIssuerUri())) {
            missing.add(ISSUER);
        }
        if (!missing.isEmpty()) {
            throw new StartRefused("The login to the pages is only half set up: set " + String.join(", ", missing)
                    + ", or nothing under " + PREFIX + " for pages without a login.");
        }
        if (login.getScope() == null || !login.getScope().contains(OPENID)) {
            throw new StartRefused(PREFIX + ".registration." + REGISTRATION + ".scope must hold " + OPENID + ".");
        }
        if (settings.getRegistration().size() > 1) {
            throw new StartRefused("There is one login to the pages: set nothing under " + PREFIX
                    + ".registration but what is under " + REGISTRATION + ".");
        }
    }

    private static boolean isMissing(@Nullable String text) {
        return !StringUtils.hasText(text);
    }

    /** Holds if anything is set: half of it is a mistake that {@link #of} tells. */
    static final class Given implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return Binder.get(context.getEnvironment())
                    .bind(PREFIX, Bindable.mapOf(String.class, Object.class))
                    .map(Map::isEmpty)
                    .map(empty -> !empty)
                    .orElse(false);
        }
    }
}
