package dk.budgetspor.standalone.login;

import dk.budgetspor.kernel.web.CallerConverter;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Trades an example user's name and password for a login by token. */
final class ExampleLogin implements AuthenticationProvider {
    private final LoginTokens tokens;
    private final CallerConverter callers;

    ExampleLogin(LoginTokens tokens, CallerConverter callers) {
        this.tokens = tokens;
        this.callers = callers;
    }

    @Override
    public Authentication authenticate(Authentication login) {
        return ExampleUsers.roleOf(login.getName())
                .filter(role -> ExampleUsers.PASSWORD.equals(login.getCredentials()))
                .map(tokens::tokenFor)
                .map(callers::convert)
                .orElseThrow(() -> new BadCredentialsException("unknown user or wrong password"));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
