package dk.budgetspor.query.platform.pages;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The login form, where there is one. */
@Controller
class LoginPage {
    private final ObjectProvider<PageLogin> logins;

    LoginPage(ObjectProvider<PageLogin> logins) {
        this.logins = logins;
    }

    @GetMapping(PageLogin.PATH)
    @AllowedTo(beforeLogin = true)
    ModelAndView form(Caller caller) {
        return caller.isAnonymous() ? page("", false) : new ModelAndView("redirect:/");
    }

    @PostMapping(PageLogin.FAILURE_PATH)
    @AllowedTo(beforeLogin = true)
    ModelAndView again(@RequestParam(required = false) @Nullable String username) {
        ModelAndView page = page(username == null ? "" : username, true);
        page.setStatus(HttpStatus.FORBIDDEN);
        return page;
    }

    @GetMapping(PageLogin.FAILURE_PATH)
    @AllowedTo(beforeLogin = true)
    String reloaded() {
        return "redirect:" + PageLogin.PATH;
    }

    private ModelAndView page(String userName, boolean failed) {
        PageLogin login = logins.orderedStream().findFirst().orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
        return new ModelAndView("login")
                .addObject("exampleUsers", login.exampleUsers())
                .addObject("userName", userName)
                .addObject("failed", failed);
    }
}
