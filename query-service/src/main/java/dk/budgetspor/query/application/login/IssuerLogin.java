package dk.budgetspor.query.application.login;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.query.platform.pages.PageLogin;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** People log in at the issuer. Its tokens stay in the session here; the browser gets a cookie and nothing else. */
final class IssuerLogin implements PageLogin {
    private static final Logger LOG = LoggerFactory.getLogger(IssuerLogin.class);

    private final Issuer issuer;
    private final AccessTokens accessTokens;
    private final OAuth2AuthorizedClientRepository kept = new HttpSessionOAuth2AuthorizedClientRepository();

    IssuerLogin(Issuer issuer, AccessTokens accessTokens) {
        this.issuer = issuer;
        this.accessTokens = accessTokens;
    }

    @Override
    public void configure(HttpSecurity pages) {
        var codeForTokens = new RestClientAuthorizationCodeTokenResponseClient();
        codeForTokens.setRestClient(TokenRequests.client());
        SessionTokens tokens = new SessionTokens(issuer, kept, accessTokens);
        pages.oauth2Login(login -> login.loginPage(PATH)
                        .clientRegistrationRepository(issuer)
                        .authorizedClientRepository(kept)
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(new Beginning(issuer)))
                        .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(codeForTokens))
                        .userInfoEndpoint(endpoint -> endpoint.oidcUserService(this::user))
                        .failureHandler(IssuerLogin::failed))
                .logout(logout -> logout.logoutSuccessHandler(endThere()))
                .addFilterBefore(new CallerFilter(tokens), AnonymousAuthenticationFilter.class);
    }

    /** All that is known of a person stands in the access token, which has to be one that both services take. */
    private OidcUser user(OidcUserRequest login) {
        accessTokens.check(login.getAccessToken());
        return new DefaultOidcUser(List.of(), login.getIdToken());
    }

    private static void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException {
        String code = fault instanceof OAuth2AuthenticationException told
                ? told.getError().getErrorCode()
                : "";
        LOG.warn("a login failed: {} {}", inOneLine(code), inOneLine(String.valueOf(fault.getMessage())));
        response.sendRedirect(request.getContextPath() + FAILURE_PATH);
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    private LogoutSuccessHandler endThere() {
        OidcClientInitiatedLogoutSuccessHandler there = new OidcClientInitiatedLogoutSuccessHandler(issuer);
        there.setPostLogoutRedirectUri("{baseUrl}/");
        return there;
    }

    @Override
    public Optional<String> elsewhere() {
        try {
            issuer.registration();
            return Optional.of(Beginning.PATH);
        } catch (RuntimeException fault) {
            LOG.warn("the issuer cannot be asked where people log in: {}", fault.getMessage());
            throw Refusal.because(ErrorCode.LOGIN_UNAVAILABLE);
        }
    }

    @Override
    public Optional<String> formTarget() {
        return issuer.originOfLogout();
    }
}
