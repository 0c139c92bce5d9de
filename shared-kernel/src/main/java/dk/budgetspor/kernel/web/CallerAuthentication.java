package dk.budgetspor.kernel.web;

import java.util.List;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** A login by token, with the caller its claims describe. */
public final class CallerAuthentication extends JwtAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient Caller caller;

    CallerAuthentication(Jwt token, Caller caller) {
        super(token, List.of(), caller.subject());
        this.caller = caller;
    }

    public Caller caller() {
        return caller;
    }
}
