package dk.budgetspor.query.application.login;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** The address where the one login begins; Spring Security would call any other a fault of ours. */
final class Beginning implements OAuth2AuthorizationRequestResolver {
    private static final String LOGINS =
            OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI;
    static final String PATH = LOGINS + "/" + LoginSettings.REGISTRATION;

    private final OAuth2AuthorizationRequestResolver known;

    Beginning(Issuer issuer) {
        this.known = new DefaultOAuth2AuthorizationRequestResolver(issuer, LOGINS);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + PATH) ? known.resolve(request) : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return registration.equals(LoginSettings.REGISTRATION) ? known.resolve(request, registration) : null;
    }
}
