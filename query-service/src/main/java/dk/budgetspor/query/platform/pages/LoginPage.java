package dk.budgetspor.query.platform.pages;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where people log in: a form of ours, or the way to where they have their logins. */
@Controller
class LoginPage {
    private static final String FRONT_PAGE = "/";

    private final ObjectProvider<PageLogin> logins;

    LoginPage(ObjectProvider<PageLogin> logins) {
        this.logins = logins;
    }

    @GetMapping(PageLogin.PATH)
    @AllowedTo(beforeLogin = true)
    @Nullable
    ModelAndView form(
            Caller caller,
            @RequestParam(name = WayBack.PARAMETER, required = false) @Nullable String from,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<String> back = WayBack.own(from);
        if (!caller.isAnonymous()) {
            return redirect(back.orElse(FRONT_PAGE));
        }
        Optional<String> elsewhere = login().elsewhere();
        back.ifPresent(path -> WayBack.keep(request, path));
        if (elsewhere.isEmpty()) {
            return page("", false);
        }
        if (request.getHeader("HX-Request") != null) {
            // a script may not follow to another origin: the browser itself goes
            response.setHeader("HX-Redirect", PageLogin.PATH);
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return null;
        }
        return redirect(elsewhere.get());
    }

    @PostMapping(PageLogin.FAILURE_PATH)
    @AllowedTo(beforeLogin = true)
    ModelAndView again(@RequestParam(required = false) @Nullable String username) {
        ModelAndView page = page(username == null ? "" : username, true);
        page.setStatus(HttpStatus.FORBIDDEN);
        return page;
    }

    /** Elsewhere they may be logged in still, and would come right back: they say themselves when to try again. */
    @GetMapping(PageLogin.FAILURE_PATH)
    @AllowedTo(beforeLogin = true)
    ModelAndView reloaded() {
        return login().elsewhere().isPresent()
                ? new ModelAndView("login-failed", HttpStatus.FORBIDDEN)
                : redirect(PageLogin.PATH);
    }

    @RequestMapping(PageLogin.UNAVAILABLE_PATH)
    @AllowedTo(beforeLogin = true)
    void unavailable(HttpServletRequest request) {
        throw Refusal.because(
                request.getDispatcherType() == DispatcherType.FORWARD
                        ? ErrorCode.LOGIN_UNAVAILABLE
                        : ErrorCode.NOT_FOUND);
    }

    private static ModelAndView redirect(String path) {
        return new ModelAndView("redirect:" + path);
    }

    private ModelAndView page(String userName, boolean failed) {
        return new ModelAndView("login")
                .addObject("exampleUsers", login().exampleUsers())
                .addObject("userName", userName)
                .addObject("failed", failed);
    }

    private PageLogin login() {
        return logins.orderedStream().findFirst().orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
    }
}
