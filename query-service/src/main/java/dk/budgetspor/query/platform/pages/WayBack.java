package dk.budgetspor.query.platform.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/** Where a person was when they chose to log in, and is taken to afterwards. */
final class WayBack {
    /** The parameter of the login's address that says it. */
    static final String PARAMETER = "fra";
    /** What the session keeps it under. */
    static final String KEPT = "budgetspor.way-back";

    private static final int MOST_CHARACTERS = 2_000;
    /** Paths of ours only: what begins with two slashes would lead to another host. */
    private static final Pattern OWN = Pattern.compile("/(?!/)[\\w/.~%?=&+;:@!$'()*,-]*");

    private WayBack() {}

    /** The page that is shown, as the reader would ask for it; null if the login itself is. */
    static @Nullable String from(HttpServletRequest request) {
        String path = original(request, RequestDispatcher.FORWARD_REQUEST_URI, RequestDispatcher.ERROR_REQUEST_URI)
                .orElse(request.getRequestURI());
        String query = original(request, RequestDispatcher.FORWARD_QUERY_STRING, RequestDispatcher.ERROR_QUERY_STRING)
                .orElse(request.getQueryString());
        return own(query == null ? path : path + "?" + query).orElse(null);
    }

    private static Optional<String> original(HttpServletRequest request, String forwarded, String faulty) {
        return Optional.ofNullable(request.getAttribute(forwarded))
                .or(() -> Optional.ofNullable(request.getAttribute(faulty)))
                .map(Object::toString);
    }

    /** The address, if it is one of ours that can be led back to. */
    static Optional<String> own(@Nullable String address) {
        return Optional.ofNullable(address)
                .filter(path -> path.length() <= MOST_CHARACTERS
                        && OWN.matcher(path).matches()
                        && !path.startsWith(PageLogin.PATH));
    }

    /** Keeps it until the person has logged in. */
    static void keep(HttpServletRequest request, String address) {
        request.getSession().setAttribute(KEPT, new SimpleSavedRequest(address));
    }
}
