package dk.budgetspor.query.application.login;

import dk.budgetspor.kernel.web.CallerAuthentication;
import dk.budgetspor.kernel.web.CallerConverter;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** Reads the caller off an access token, as the API does. */
final class AccessTokens {
    private final ObjectProvider<JwtDecoder> decoder;
    private final CallerConverter callers;

    AccessTokens(ObjectProvider<JwtDecoder> decoder, CallerConverter callers) {
        this.decoder = decoder;
        this.callers = callers;
    }

    /**
     * The caller; empty if the token is not good, or not any more.
     *
     * @throws JwtException if the issuer cannot be asked for its keys
     */
    Optional<CallerAuthentication> caller(OAuth2AccessToken token) {
        try {
            return Optional.of(callers.convert(decoder.getObject().decode(token.getTokenValue())));
        } catch (BadJwtException notGood) {
            return Optional.empty();
        }
    }

    /**
     * Whether both services would take the token.
     *
     * @throws OAuth2AuthenticationException if not
     */
    void check(OAuth2AccessToken token) {
        try {
            callers.convert(decoder.getObject().decode(token.getTokenValue()));
        } catch (JwtException fault) {
            String why = "the access token cannot be used: " + fault.getMessage();
            throw new OAuth2AuthenticationException(new OAuth2Error("unusable_access_token"), why, fault);
        }
    }
}
