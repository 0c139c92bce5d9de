package dk.budgetspor.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.ModelAndView;

/** How a service with pages shows a problem to a person; empty where the request is not for a page. */
@FunctionalInterface
public interface ErrorPage {
    /** The page that shows the problem. */
    Optional<ModelAndView> show(ProblemDetail problem, HttpServletRequest request);
}
