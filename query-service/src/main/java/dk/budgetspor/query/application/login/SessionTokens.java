package dk.budgetspor.query.application.login;

import dk.budgetspor.kernel.web.CallerAuthentication;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.RefreshTokenOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.web.util.WebUtils;

/** The tokens that a session holds. An access token that has expired is traded for a fresh one where the issuer does. */
final class SessionTokens {
    private final DefaultOAuth2AuthorizedClientManager clients;
    private final AccessTokens accessTokens;

    SessionTokens(Issuer issuer, OAuth2AuthorizedClientRepository kept, AccessTokens accessTokens) {
        var requests = new RestClientRefreshTokenTokenResponseClient();
        requests.setRestClient(TokenRequests.client());
        var refreshing = new RefreshTokenOAuth2AuthorizedClientProvider();
        refreshing.setAccessTokenResponseClient(requests);
        this.clients = new DefaultOAuth2AuthorizedClientManager(issuer, kept);
        this.clients.setAuthorizedClientProvider(refreshing);
        this.accessTokens = accessTokens;
    }

    /**
     * Who the session is; empty if the login is over.
     *
     * @throws RuntimeException if the issuer cannot be asked
     */
    Optional<CallerAuthentication> caller(
            OAuth2AuthenticationToken login, HttpServletRequest request, HttpServletResponse response) {
        return Optional.ofNullable(client(login, request, response))
                .flatMap(client -> accessTokens.caller(client.getAccessToken()));
    }

    /** One request of a session at a time: a refresh token can often be used only once. */
    private @Nullable OAuth2AuthorizedClient client(
            OAuth2AuthenticationToken login, HttpServletRequest request, HttpServletResponse response) {
        synchronized (WebUtils.getSessionMutex(request.getSession())) {
            try {
                return clients.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(LoginSettings.REGISTRATION)
                        .principal(login)
                        .attribute(HttpServletRequest.class.getName(), request)
                        .attribute(HttpServletResponse.class.getName(), response)
                        .build());
            } catch (ClientAuthorizationException refused) {
                if (refused.getError().getErrorCode().equals(OAuth2ErrorCodes.INVALID_GRANT)) {
                    return null;
                }
                throw refused;
            }
        }
    }
}
