package dk.budgetspor.query.platform.pages;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.web.ErrorPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;

/** Tells problems as pages, outside the API; who must log in is taken to the form, and back afterwards. */
@Component
class ProblemPages implements ErrorPage {
    private static final List<String> NOT_PAGES = List.of("/api", "/v3", "/actuator", "/swagger-ui");

    private final PageFrame frame;
    private final RequestCache cameFrom;

    ProblemPages(PageFrame frame, RequestCache cameFrom) {
        this.frame = frame;
        this.cameFrom = cameFrom;
    }

    @Override
    public Optional<ModelAndView> show(ProblemDetail problem, HttpServletRequest request) {
        String path = request.getRequestURI();
        if (NOT_PAGES.stream().anyMatch(other -> path.equals(other) || path.startsWith(other + "/"))) {
            return Optional.empty();
        }
        if (problem.getStatus() == ErrorCode.Kind.UNAUTHENTICATED.status() && frame.hasLogin()) {
            return Optional.of(logIn(request));
        }
        ModelAndView page = new ModelAndView("problem", HttpStatusCode.valueOf(problem.getStatus()));
        page.addObject("status", problem.getStatus()).addObject("detail", problem.getDetail());
        return Optional.of(frame.frame(page, request));
    }

    private ModelAndView logIn(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return frame.frame(ExpiredPage.of(request), request);
        }
        cameFrom.saveRequest(request, response());
        return new ModelAndView("redirect:" + PageLogin.PATH);
    }

    private static HttpServletResponse response() {
        var current = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        return Objects.requireNonNull(current.getResponse());
    }
}
