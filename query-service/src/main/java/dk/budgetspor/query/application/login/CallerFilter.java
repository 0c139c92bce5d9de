package dk.budgetspor.query.application.login;

import dk.budgetspor.kernel.web.CallerAuthentication;
import dk.budgetspor.query.platform.pages.PageLogin;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * For the length of a request, the caller of the access token stands in place of the login that the session keeps. A
 * login that is over ends the session.
 */
final class CallerFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(CallerFilter.class);
    private static final List<String> FILES = List.of("/css/", "/js/", "/img/", "/webjars/");

    private final SessionTokens tokens;

    CallerFilter(SessionTokens tokens) {
        this.tokens = tokens;
    }

    /** Files are the same for everyone. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return FILES.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    /** Error pages name the caller too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken login) {
            try {
                act(tokens.caller(login, request, response), request);
            } catch (ClientAuthorizationException | JwtException unreachable) {
                LOG.warn("the issuer cannot be asked: {}", unreachable.getMessage());
                SecurityContextHolder.clearContext();
                if (request.getMethod().equals("GET")) {
                    request.getRequestDispatcher(PageLogin.UNAVAILABLE_PATH).forward(request, response);
                    return;
                }
                // a form goes on as the anonymous, and comes back with what was typed
            }
        }
        chain.doFilter(request, response);
    }

    private static void act(Optional<CallerAuthentication> caller, HttpServletRequest request) {
        if (caller.isPresent()) {
            // a context of its own: the other one is the session's
            SecurityContextHolder.setContext(new SecurityContextImpl(caller.get()));
        } else {
            SecurityContextHolder.clearContext();
            request.getSession().invalidate();
        }
    }
}
