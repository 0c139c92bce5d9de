package dk.budgetspor.query.platform.pages;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.web.AllowedTo;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * A form came from a page whose session is over. Nothing was saved, nothing is lost: what was typed is shown, and sent
 * again once the person is logged in and says so.
 */
@Controller
class ExpiredPage {
    static final String PATH = "/udloebet";

    private static final String LOGOUT = "/logout";
    private static final Set<String> HIDDEN = Set.of(Form.ACTION, Form.KEY, Form.VERSION);

    @RequestMapping(PATH)
    @AllowedTo(beforeLogin = true)
    ModelAndView expired(HttpServletRequest request) {
        if (request.getDispatcherType() != DispatcherType.FORWARD) {
            throw Refusal.because(ErrorCode.NOT_FOUND);
        }
        String path = String.valueOf(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI));
        if (path.equals(LOGOUT)) {
            return new ModelAndView("redirect:/");
        }
        // a password is not shown again
        return path.equals(PageLogin.PATH) ? new ModelAndView("redirect:" + PageLogin.PATH) : of(request, path);
    }

    /** For the chain of the pages: takes a request without a valid CSRF token there. */
    static void refuse(HttpServletRequest request, HttpServletResponse response, RuntimeException fault)
            throws ServletException, IOException {
        request.getRequestDispatcher(PATH).forward(request, response);
    }

    static ModelAndView of(HttpServletRequest request) {
        return of(request, request.getRequestURI());
    }

    private static ModelAndView of(HttpServletRequest request, String path) {
        List<Map.Entry<String, String>> sent = request.getParameterMap().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals("_csrf"))
                .flatMap(parameter -> Arrays.stream(parameter.getValue())
                        .map(value -> Map.entry(parameter.getKey(), Objects.requireNonNullElse(value, ""))))
                .toList();
        ModelAndView page = new ModelAndView("expired", HttpStatus.FORBIDDEN);
        return page.addObject("path", path)
                .addObject("sent", sent)
                .addObject(
                        "typed",
                        sent.stream()
                                .filter(entry -> !HIDDEN.contains(entry.getKey())
                                        && !entry.getValue().isBlank())
                                .toList());
    }
}
