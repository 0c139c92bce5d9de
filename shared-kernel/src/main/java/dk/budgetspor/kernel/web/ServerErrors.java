package dk.budgetspor.kernel.web;

import dk.budgetspor.kernel.messaging.Refusal;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the server refuses before any of our code is asked is told in the same shape as all else. */
@Controller
final class ServerErrors implements ErrorController {
    @RequestMapping("/error")
    @AllowedTo(everyone = true)
    void tell(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer given ? given : 404;
        throw Refusal.because(ProblemAdvice.codeOf(status));
    }
}
