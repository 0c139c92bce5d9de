package dk.budgetspor.query.platform.pages;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * What the layout around every page needs: who is logged in, whether there is a way to, and back from it, where they may
 * go, and what is linked to below.
 */
@Component
class PageFrame implements HandlerInterceptor {
    private static final Role[] SEE_EXCEPTIONS = {
        Role.PLANNER, Role.EXECUTIVE, Role.AUDITOR, Role.AREA_MANAGER, Role.SECRETARY
    };

    private final ObjectProvider<PageLogin> logins;
    private final PageSettings settings;

    PageFrame(ObjectProvider<PageLogin> logins, PageSettings settings) {
        this.logins = logins;
        this.settings = settings;
    }

    boolean hasLogin() {
        return logins.stream().findAny().isPresent();
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && page.getViewName() != null && !page.getViewName().startsWith("redirect:")) {
            frame(page, request);
        }
    }

    /** Adds it; for a page that no controller answers with. */
    ModelAndView frame(ModelAndView page, HttpServletRequest request) {
        Caller caller = Caller.current();
        return page.addObject("caller", caller)
                .addObject("hasLogin", hasLogin())
                .addObject("seesExceptions", caller.has(SEE_EXCEPTIONS))
                .addObject("from", WayBack.from(request))
                .addObject("accessibilityStatement", settings.accessibilityStatement());
    }
}
